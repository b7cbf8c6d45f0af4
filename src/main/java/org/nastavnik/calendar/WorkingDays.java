package org.nastavnik.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Working days of Russia with a five-day week: holidays of Labour Code article 112 and the days moved by the Government's
 * yearly decree, read from {@code calendar/ru/<year>.csv}. In a year without a file the article's own rule moves the day off
 * of a holiday that falls on a weekend, except in January, to the next working day.
 */
@Component
public class WorkingDays {

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(1, 3),
            MonthDay.of(1, 4),
            MonthDay.of(1, 5),
            MonthDay.of(1, 6),
            MonthDay.of(1, 7),
            MonthDay.of(1, 8),
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private final Set<Integer> decreed = new TreeSet<>();
    private final Set<LocalDate> daysOff = new TreeSet<>();
    private final Set<LocalDate> workingWeekends = new TreeSet<>();

    WorkingDays() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/ru/*.csv")) {
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(this::read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(String line) {
        var cells = line.split(",");
        var day = LocalDate.parse(cells[0]);
        decreed.add(day.getYear());
        (cells[1].equals("off") ? daysOff : workingWeekends).add(day);
    }

    public boolean isWorking(LocalDate day) {
        if (workingWeekends.contains(day)) {
            return true;
        }
        return !isWeekend(day)
                && !isHoliday(day)
                && !daysOff.contains(day)
                && (decreed.contains(day.getYear()) || !isMovedByLaw(day));
    }

    /** Whether the days off that end right before this working day lost a holiday to a weekend. */
    private static boolean isMovedByLaw(LocalDate day) {
        for (var before = day.minusDays(1); isWeekend(before) || isHoliday(before); before = before.minusDays(1)) {
            if (isWeekend(before) && isHoliday(before) && before.getMonth() != Month.JANUARY) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(MonthDay.from(day));
    }

    /** The day that lies this many working days after {@code day}; {@code day} itself is not counted. */
    public LocalDate after(LocalDate day, int workingDays) {
        var result = day;
        for (var left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (isWorking(result)) {
                left--;
            }
        }
        return result;
    }

    /** This day when it is a working one, else the nearest working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        var result = day;
        while (!isWorking(result)) {
            result = result.minusDays(1);
        }
        return result;
    }
}
