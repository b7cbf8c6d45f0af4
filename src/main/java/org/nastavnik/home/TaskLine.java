package org.nastavnik.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.OpenTask;

/**
 * A task as the first page shows it.
 *
 * @param due «до 25 ноября», «сегодня», «срок был 20 ноября»; null where there is no hurry
 */
record TaskLine(
        String id, String name, String about, @Nullable String due, boolean overdue) {

    static TaskLine of(OpenTask task, LocalDate today) {
        return new TaskLine(task.id(), task.name(), task.about(), due(task.due(), today), task.overdue(today));
    }

    private static @Nullable String due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return null;
        }
        if (due.isBefore(today)) {
            return "срок был " + RussianDate.withoutYear(due);
        }
        if (due.equals(today)) {
            return "сегодня";
        }
        return due.equals(today.plusDays(1)) ? "завтра" : "до " + RussianDate.withoutYear(due);
    }
}
