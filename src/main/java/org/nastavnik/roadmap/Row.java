package org.nastavnik.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.staff.Duty;

/**
 * A row of a year's roadmap: its plan and its fact.
 *
 * @param item the number within the roadmap, such as {@code 2.1}
 * @param firstDay planned first day
 * @param lastDay planned last day
 * @param openedOn when somebody was first given a task that serves the row
 * @param closedOn when the row was done, found unnecessary, or left undone at the year's end
 * @param reason why the row is not required
 */
public record Row(
        String item,
        int stage,
        String stageTitle,
        String content,
        LocalDate firstDay,
        LocalDate lastDay,
        Duty duty,
        String expectedResult,
        String documentKind,
        RowStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason) {

    /** Whether the row is open past its last day, or was done after it. */
    public boolean late(LocalDate today) {
        return status != RowStatus.NOT_REQUIRED && (closedOn == null ? today : closedOn).isAfter(lastDay);
    }
}
