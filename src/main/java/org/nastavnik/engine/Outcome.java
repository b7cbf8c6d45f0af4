package org.nastavnik.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The variables a flow needs: ids, enums, dates and decisions. Nothing a person wrote or is called may be one, so a text
 * is taken only when it looks like an id: up to 64 lower-case Latin letters, digits and {@code - . : _}.
 */
public final class Outcome {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.:_-]{0,63}");
    private static final Outcome NONE = new Outcome(Map.of());

    private final Map<String, Object> variables;

    private Outcome(Map<String, Object> variables) {
        this.variables = variables;
    }

    public static Outcome none() {
        return NONE;
    }

    public static Outcome of(String variable, Object value) {
        return NONE.and(variable, value);
    }

    /** @throws IllegalArgumentException when the value is neither an id, an enum, a number, a date nor a decision */
    public Outcome and(String variable, Object value) {
        var more = new LinkedHashMap<>(variables);
        more.put(variable, checked(variable, value));
        return new Outcome(Collections.unmodifiableMap(more));
    }

    /** The variables; enums have become lower-case words with hyphens. */
    public Map<String, Object> variables() {
        return variables;
    }

    private static Object checked(String variable, @Nullable Object value) {
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof String text && ID.matcher(text).matches()) {
            return text;
        }
        throw new IllegalArgumentException("Variable " + variable + " is no id, enum, number, date or decision");
    }
}
