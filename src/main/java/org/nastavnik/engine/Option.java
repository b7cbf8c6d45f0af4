package org.nastavnik.engine;

import java.util.Locale;

/** One choice of a select, radio or checklist whose choices are computed when the form is opened. */
public record Option(String value, String label) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label);
    }

    /** The same choice with words the form viewer takes for no template of its own. */
    public Option inert() {
        return new Option(value, label.replaceAll("\\{(?=\\{)", "{ ").replaceFirst("^=", " ="));
    }

    /** A constant as forms write it, in lower case. */
    public static Option of(Enum<?> constant, String label) {
        return new Option(constant.name().toLowerCase(Locale.ROOT), label);
    }
}
