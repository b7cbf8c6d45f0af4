package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days, first and last included, in which something is to happen. */
record Window(LocalDate from, LocalDate to) {

    /** A rest of a month shorter than this is added to the month beside it. */
    private static final int SHORTEST_DAYS = 7;

    private static final int SUPPORT_EVERY_MONTHS = 3;
    private static final int MOST_SUPPORTS = 3;

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** One window for each calendar month of a term; none when the term is empty. */
    static List<Window> months(LocalDate from, LocalDate to) {
        var windows = new ArrayList<Window>();
        for (var start = from; !start.isAfter(to); ) {
            var end = YearMonth.from(start).atEndOfMonth();
            if (ChronoUnit.DAYS.between(start, end) + 1 < SHORTEST_DAYS) {
                end = YearMonth.from(start).plusMonths(1).atEndOfMonth();
            }
            end = end.isAfter(to) ? to : end;
            windows.add(new Window(start, end));
            start = end.plusDays(1);
        }
        joinShortLast(windows);
        return windows;
    }

    private static void joinShortLast(List<Window> windows) {
        var count = windows.size();
        if (count > 1 && windows.get(count - 1).days() < SHORTEST_DAYS) {
            var last = windows.remove(count - 1);
            windows.set(count - 2, new Window(windows.get(count - 2).from(), last.to()));
        }
    }

    /** Equal parts of a term, one for every three months begun and three at most; none when the term is empty. */
    static List<Window> quarters(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return List.of();
        }
        var months = ChronoUnit.MONTHS.between(from, to) + 1;
        var count = Math.min(MOST_SUPPORTS, (months + SUPPORT_EVERY_MONTHS - 1) / SUPPORT_EVERY_MONTHS);
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        var windows = new ArrayList<Window>();
        for (var part = 0; part < count; part++) {
            windows.add(new Window(from.plusDays(days * part / count), from.plusDays(days * (part + 1) / count - 1)));
        }
        return windows;
    }
}
