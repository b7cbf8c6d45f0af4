package org.nastavnik.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.staff.Duty;

/**
 * A change of a row somebody proposes during the year: another plan, or «не требуется».
 *
 * @param dispense whether the row is proposed to be closed as not required; then there is no new plan
 */
public record RowChange(
        long id,
        String year,
        String item,
        boolean dispense,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Duty duty,
        String reason,
        String author) {}
