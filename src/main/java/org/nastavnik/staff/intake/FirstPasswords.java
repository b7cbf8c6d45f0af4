package org.nastavnik.staff.intake;

import java.security.SecureRandom;

/** Makes passwords that are easy to read out and to type, such as {@code Lomi-tuna-48271}. */
final class FirstPasswords {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int DIGITS = 5;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var first = syllables();
        var password = new StringBuilder()
                .append(Character.toUpperCase(first.charAt(0)))
                .append(first.substring(1))
                .append('-')
                .append(syllables())
                .append('-');
        for (var digit = 0; digit < DIGITS; digit++) {
            password.append(random.nextInt(10));
        }
        return password.toString();
    }

    private String syllables() {
        return "" + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS) + one(VOWELS);
    }

    private char one(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
