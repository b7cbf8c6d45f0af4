package org.nastavnik.safeguards.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The many ways to write one property: {@code full-name}, {@code fullName}, {@code FULL_NAME}. */
final class Spelling {

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern PLACE_IN_LIST = Pattern.compile("\\[\\d+]|(?<=[A-Z])_\\d+(?=_|$)");
    private static final int FAR = 4;

    private Spelling() {}

    /** Lower case, parts divided by dots, no dashes; two names of one property are equal in this form. */
    static String canonical(String name) {
        var plain = PLACE_IN_LIST.matcher(name).replaceAll("");
        var divided = VARIABLE.matcher(plain).matches() ? plain.replace('_', '.') : plain;
        return divided.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /**
     * What is left when nothing but letters counts: in a variable of the environment a dash may have become the same sign as a
     * dot.
     */
    static String letters(String name) {
        return canonical(name).replace(".", "");
    }

    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
    }

    static boolean isUnder(String prefix, String name) {
        if (isVariable(name)) {
            var capitals = prefix.toUpperCase(Locale.ROOT).replace('.', '_');
            return (name + "_").startsWith(capitals.replace("-", "") + "_")
                    || (name + "_").startsWith(capitals.replace('-', '_') + "_");
        }
        return (canonical(name) + ".").startsWith(canonical(prefix) + ".");
    }

    static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String each) -> distance(letters(name), letters(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(each -> distance(letters(name), letters(each)) <= FAR);
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var line = new int[other.length() + 1];
            line[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(replaced, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[other.length()];
    }
}
