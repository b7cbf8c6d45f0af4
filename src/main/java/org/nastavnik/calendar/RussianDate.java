package org.nastavnik.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days as people here write them. */
public final class RussianDate {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RussianDate() {}

    /** «15.09.2026», or an empty text for no day. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }
}
