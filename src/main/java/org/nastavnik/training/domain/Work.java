package org.nastavnik.training.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nastavnik.calendar.SchoolYear;

/** A work that goes on all year, and the months each of its periods begins with; the last period ends with the year. */
enum Work {
    MATERIALS("4.1", Month.SEPTEMBER, Month.NOVEMBER, Month.JANUARY, Month.APRIL),
    CONSULTATIONS("4.2", Month.SEPTEMBER, Month.NOVEMBER, Month.JANUARY, Month.MARCH, Month.MAY),
    WEBINARS("4.3", Month.SEPTEMBER, Month.NOVEMBER, Month.JANUARY, Month.APRIL);

    private final String item;
    private final List<Month> beginnings;

    Work(String item, Month... beginnings) {
        this.item = item;
        this.beginnings = List.of(beginnings);
    }

    static Work of(String item) {
        return Arrays.stream(values())
                .filter(work -> work.item.equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No work of training serves item " + item));
    }

    /** The periods of this work in a school year, in order. */
    List<Span> spans(SchoolYear year) {
        return IntStream.range(0, beginnings.size())
                .mapToObj(index -> new Span(
                        index + 1,
                        year.firstDayOf(beginnings.get(index)),
                        index + 1 == beginnings.size()
                                ? year.lastDay()
                                : year.firstDayOf(beginnings.get(index + 1)).minusDays(1)))
                .toList();
    }

    /** @param number from 1 */
    record Span(int number, LocalDate from, LocalDate to) {}
}
