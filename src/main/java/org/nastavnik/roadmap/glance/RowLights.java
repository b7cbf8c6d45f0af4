package org.nastavnik.roadmap.glance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.grammar.Plural;
import org.nastavnik.roadmap.Light;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowStatus;

/** The traffic lights: what a row's dates mean today, as a light and in words. */
final class RowLights {

    /** From how many days before its last day a row is due soon. */
    private static final int SOON_DAYS = 14;

    private RowLights() {}

    static Light light(Row row, LocalDate today) {
        return switch (row.status()) {
            case DONE -> Light.DONE;
            case NOT_REQUIRED -> Light.NOT_REQUIRED;
            case NOT_DONE -> Light.OVERDUE;
            case PLANNED, OPEN ->
                row.late(today)
                        ? Light.OVERDUE
                        : row.lastDay().isAfter(today.plusDays(SOON_DAYS)) ? Light.ON_TIME : Light.SOON;
        };
    }

    /** The light of several rows together: the worst of those that are required. */
    static Light together(List<Light> lights) {
        for (var worst : List.of(Light.OVERDUE, Light.SOON, Light.ON_TIME, Light.DONE)) {
            if (lights.contains(worst)) {
                return worst;
            }
        }
        return Light.NOT_REQUIRED;
    }

    static String words(Row row, LocalDate today) {
        return switch (light(row, today)) {
            case DONE ->
                "сделано " + RussianDate.of(row.closedOn())
                        + (row.late(today) ? ", на " + days(row.lastDay(), closedOn(row)) + " позже срока" : "");
            case NOT_REQUIRED -> "не требуется" + (row.reason() == null ? "" : ": " + row.reason());
            case OVERDUE ->
                row.status() == RowStatus.NOT_DONE ? "не выполнено" : "просрочено на " + days(row.lastDay(), today);
            case SOON -> left(row, today);
            case ON_TIME ->
                row.status() == RowStatus.OPEN
                        ? "в работе до " + RussianDate.of(row.lastDay())
                        : row.firstDay().isAfter(today)
                                ? "начнётся " + RussianDate.of(row.firstDay())
                                : "ещё не начато, срок " + RussianDate.of(row.lastDay());
        };
    }

    private static String left(Row row, LocalDate today) {
        if (row.lastDay().equals(today)) {
            return "срок сегодня";
        }
        return row.lastDay().equals(today.plusDays(1)) ? "срок завтра" : "до срока " + days(today, row.lastDay());
    }

    private static LocalDate closedOn(Row row) {
        return Objects.requireNonNull(row.closedOn());
    }

    private static String days(LocalDate from, LocalDate to) {
        return Plural.of(ChronoUnit.DAYS.between(from, to), "день", "дня", "дней");
    }
}
