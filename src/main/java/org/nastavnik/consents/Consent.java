package org.nastavnik.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One current consent document of a person, or the record that there is none.
 *
 * @param id of this document; a later one of the same kind has another
 * @param text the exact text the person was shown
 * @param allowed the categories that may be published; empty unless this is a given consent to publication
 * @param conditions the person's own conditions of publication
 */
public record Consent(
        long id,
        long personId,
        String year,
        ConsentKind kind,
        ConsentDecision decision,
        Instant decidedAt,
        String text,
        @Nullable SigningWay signingWay,
        @Nullable LocalDate signedOn,
        @Nullable String documentNumber,
        Set<PublicationCategory> allowed,
        @Nullable String conditions) {

    public boolean given() {
        return decision == ConsentDecision.GIVEN;
    }
}
