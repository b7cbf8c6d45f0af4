package org.nastavnik.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and months as people here write them. */
public final class RussianDate {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'г.'", RUSSIAN);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'г.'", RUSSIAN);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy 'г.'", RUSSIAN);

    private RussianDate() {}

    /** «15.09.2026», or an empty text for no day. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** «1 октября 2026 г.» */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** «воскресенье, 22 ноября 2026 г.» */
    public static String withWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** «22 ноября» */
    public static String withoutYear(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /** «октябрь 2026 г.» */
    public static String inWords(YearMonth month) {
        return MONTH.format(month);
    }

    /** «с 1 октября 2026 г. по 30 апреля 2027 г.» */
    public static String period(LocalDate from, LocalDate to) {
        return "с " + inWords(from) + " по " + inWords(to);
    }
}
