package org.nastavnik.pairs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;

/**
 * A mentor and a mentee, or the attempt to bring them together.
 *
 * @param from the first day the parties agreed on
 * @param to the last day the parties agreed on
 * @param actId the order that fixes the pair
 * @param activeFrom the day the pair began to work
 */
public record Pair(
        long id,
        String year,
        long mentorId,
        long menteeId,
        PairForm form,
        PairKind kind,
        LocalDate from,
        LocalDate to,
        PairStatus status,
        @Nullable Long actId,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate closedOn,
        @Nullable PairEnding ending) {

    public boolean active() {
        return status == PairStatus.ACTIVE;
    }

    /** Whether the pair has worked together, now or before. */
    public boolean worked() {
        return activeFrom != null;
    }

    /** «с 1 октября 2026 г. по 30 апреля 2027 г.» */
    public String period() {
        return RussianDate.period(from, to);
    }

    /** «педагог – педагог, традиционное, один на один» */
    public String nature() {
        return form.title() + ", " + kind.title();
    }
}
