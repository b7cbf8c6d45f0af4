package org.nastavnik.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a pair has come with its programme and its meetings; nothing of what was written or said.
 *
 * @param status where the programme stands; null until the mentor has begun to write it
 * @param written whether there is a programme to read
 * @param missed meetings that should have been held by now and were not
 * @param nextFrom the first day of the next meeting that is planned and not yet held
 */
public record Pace(
        long pairId,
        @Nullable ProgrammeStatus status,
        boolean written,
        int meetingsPlanned,
        int meetingsHeld,
        int missed,
        @Nullable LocalDate lastMeeting,
        @Nullable LocalDate nextFrom,
        @Nullable LocalDate nextTo) {

    /** A pair nobody has written anything for yet. */
    public static Pace none(long pairId) {
        return new Pace(pairId, null, false, 0, 0, 0, null, null, null);
    }
}
