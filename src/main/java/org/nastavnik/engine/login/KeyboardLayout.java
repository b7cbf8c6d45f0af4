package org.nastavnik.engine.login;

import java.util.stream.Collectors;

/** A Russian word typed with the keyboard still in Latin: {@code пароль} as {@code gfhjkm}, a trick machines know. */
final class KeyboardLayout {

    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    private KeyboardLayout() {}

    static String typedInLatin(String russian) {
        return russian.chars()
                .map(letter -> RUSSIAN.indexOf(letter) < 0 ? letter : LATIN.charAt(RUSSIAN.indexOf(letter)))
                .mapToObj(letter -> Character.toString((char) letter))
                .collect(Collectors.joining());
    }
}
