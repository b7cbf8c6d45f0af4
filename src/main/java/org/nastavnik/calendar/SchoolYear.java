package org.nastavnik.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.regex.Pattern;

/**
 * A school year, from its preparation in August to the end of May; named by its two calendar years, {@code 2026-2027}.
 *
 * @param firstYear the calendar year it begins in
 */
public record SchoolYear(int firstYear) {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final Pattern NAME = Pattern.compile("(\\d{4})-(\\d{4})");

    /** @throws IllegalArgumentException unless the name is two consecutive years joined by a hyphen */
    public static SchoolYear of(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != Integer.parseInt(matcher.group(1)) + 1) {
            throw new IllegalArgumentException("Not a school year: " + name);
        }
        return new SchoolYear(Integer.parseInt(matcher.group(1)));
    }

    /** @throws IllegalArgumentException when no school year of our time begins in this calendar year */
    public static SchoolYear beginningIn(long firstYear) {
        if (firstYear < FIRST || firstYear > LAST) {
            throw new IllegalArgumentException("No school year begins in " + firstYear);
        }
        return new SchoolYear(Math.toIntExact(firstYear));
    }

    /** «2026/2027», as people write the year of this name. */
    public static String inWords(String name) {
        return name.replace('-', '/');
    }

    /** The school year a day belongs to; a day of June or July belongs to the year that is ending. */
    public static SchoolYear containing(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public SchoolYear next() {
        return new SchoolYear(firstYear + 1);
    }

    /** 1 August, when the preparation starts. */
    public LocalDate firstDay() {
        return LocalDate.of(firstYear, Month.AUGUST, 1);
    }

    /** 31 May, when the year is closed. */
    public LocalDate lastDay() {
        return LocalDate.of(firstYear + 1, Month.MAY, 31);
    }

    /** The first day of this month within the school year. */
    public LocalDate firstDayOf(Month month) {
        return LocalDate.of(month.getValue() >= Month.AUGUST.getValue() ? firstYear : firstYear + 1, month, 1);
    }

    /** This day of the year within the school year. */
    public LocalDate at(MonthDay day) {
        return day.atYear(day.getMonthValue() >= Month.AUGUST.getValue() ? firstYear : firstYear + 1);
    }

    @Override
    public String toString() {
        return firstYear + "-" + (firstYear + 1);
    }
}
