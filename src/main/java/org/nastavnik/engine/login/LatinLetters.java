package org.nastavnik.engine.login;

import java.util.stream.Collectors;

/** Russian words as people type them in Latin letters, as logins and passwords do: {@code сокол} as {@code sokol}. */
final class LatinLetters {

    private static final String[] OF_CYRILLIC = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "ts", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya"
    };

    private LatinLetters() {}

    static String of(String lowerCase) {
        return lowerCase
                .chars()
                .mapToObj(letter ->
                        letter >= 'а' && letter <= 'я' ? OF_CYRILLIC[letter - 'а'] : Character.toString((char) letter))
                .collect(Collectors.joining());
    }
}
