package org.nastavnik.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.kindergarten.AcceptingBody;

/**
 * What a body was asked about an edition of an act, and what it has decided; no decision while it is awaited.
 *
 * @param recordedBy login of who wrote the decision down
 */
public record Acceptance(
        int edition,
        AcceptingBody body,
        @Nullable AcceptanceDecision decision,
        @Nullable String protocolNumber,
        @Nullable LocalDate protocolDate,
        @Nullable String remark,
        @Nullable String recordedBy) {

    /** «протокол от 28.08.2026 № 1», empty while nothing is decided. */
    public String protocol() {
        return protocolNumber == null ? "" : "протокол от " + RussianDate.of(protocolDate) + " № " + protocolNumber;
    }
}
