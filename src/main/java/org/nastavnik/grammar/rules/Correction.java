package org.nastavnik.grammar.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.GrammarCase;

/**
 * One rule that goes before the library's: names that look so, end so.
 *
 * @param gender whose names, null for everybody's
 * @param looks the whole name in small letters; its first group is what stays
 * @param endings genitive, dative, accusative, instrumental, prepositional; none when the name is not declined
 */
record Correction(@Nullable Gender gender, Pattern looks, List<String> endings) {

    static Correction men(String looks, String endings) {
        return of(Gender.MALE, looks, endings);
    }

    static Correction women(String looks, String endings) {
        return of(Gender.FEMALE, looks, endings);
    }

    static Correction anybody(String looks, String endings) {
        return of(null, looks, endings);
    }

    static Correction notDeclined(@Nullable Gender gender, String looks) {
        return new Correction(gender, Pattern.compile(looks), List.of());
    }

    private static Correction of(@Nullable Gender gender, String looks, String endings) {
        return new Correction(gender, Pattern.compile(looks), List.of(endings.split(" ")));
    }

    Optional<String> apply(String name, Gender of, GrammarCase to) {
        if (gender != null && gender != of) {
            return Optional.empty();
        }
        var match = looks.matcher(name.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(endings.isEmpty() ? name : name.substring(0, match.end(1)) + endings.get(to.ordinal() - 1));
    }
}
