package org.nastavnik.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process somebody starts by its form.
 *
 * @param on the day of the year, such as {@code 08-03}; the next working day when it is none
 * @param before instead of a day: how many working days before the day the story ends on
 * @param from the first day of the year on which the story may end for this to happen
 * @param to the last such day
 */
record Undertaking(
        String process,
        String who,
        @Nullable String on,
        @Nullable Integer before,
        @Nullable String from,
        @Nullable String to,
        Map<String, Object> answer) {}
