package org.nastavnik.consents.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Participation;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.consents.SigningWay;

/** Where the answers of this module's tasks are written down. */
public interface ConsentJournal {

    void giveProcessing(long personId, String year, Signature signature);

    void givePublication(
            long personId,
            String year,
            Signature signature,
            Set<PublicationCategory> allowed,
            @Nullable String conditions);

    void refuse(long personId, String year, ConsentKind kind);

    /** The curator's decision about a teacher without a consent to processing. */
    void decideParticipation(long personId, String year, Participation participation, String reason, long decidedBy);

    /** @throws org.nastavnik.engine.RefusedAnswer when the date of signing has not come yet */
    record Signature(
            SigningWay way, LocalDate signedOn, @Nullable String documentNumber) {}
}
