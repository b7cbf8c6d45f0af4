package org.nastavnik.engine;

/** One choice of a select, radio or checklist whose choices are computed when the form is opened. */
public record Option(String value, String label) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label);
    }
}
