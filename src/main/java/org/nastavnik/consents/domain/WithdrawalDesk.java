package org.nastavnik.consents.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.DestructionWay;
import org.nastavnik.consents.Participation;
import org.nastavnik.consents.PublicationCategory;

/** What the tasks of a withdrawal read and write. */
public interface WithdrawalDesk {

    /** The consents of this person that are given and whose term has not ended, the newest year first. */
    List<Consent> withdrawable(long personId);

    Withdrawal withdrawal(long withdrawalId);

    void publicationStopped(long withdrawalId, Stopped stopped, long stoppedBy);

    void decideParticipation(long withdrawalId, Participation participation, String reason, long decidedBy);

    /**
     * Destroys what is held of the person by consent and draws up the act.
     *
     * @return the act
     */
    long destroy(long withdrawalId, Destruction destruction, long recordedBy);

    /**
     * @param allowed what the person had allowed to publish before
     * @param destroyBy the last day to destroy the data
     */
    record Withdrawal(
            long id,
            long personId,
            String year,
            ConsentKind kind,
            LocalDate receivedOn,
            LocalDate destroyBy,
            Set<PublicationCategory> allowed) {}

    /** What the site editor found of the person on the site and in social networks. */
    enum Result {
        REMOVED,
        NOTHING_FOUND
    }

    /** @param places where the data were removed from */
    record Stopped(Result result, @Nullable String places, LocalDate stoppedOn) {}

    /** @param commission the people who destroyed the data; not the person concerned */
    record Destruction(DestructionWay way, @Nullable String copies, Set<Long> commission, LocalDate destroyedOn) {}
}
