package org.nastavnik.engine;

import java.util.Locale;

/** One choice of a select, radio or checklist whose choices are computed when the form is opened. */
public record Option(String value, String label) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label);
    }

    /** A constant as forms write it, in lower case. */
    public static Option of(Enum<?> constant, String label) {
        return new Option(constant.name().toLowerCase(Locale.ROOT), label);
    }
}
