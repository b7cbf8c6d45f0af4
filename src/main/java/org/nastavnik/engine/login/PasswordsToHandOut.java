package org.nastavnik.engine.login;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes passwords that are easy to read out and to type, such as {@code Lomi-tuna-48271}. */
@Component
public class PasswordsToHandOut {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int DIGITS = 5;

    private final PasswordRules rules;
    private final SecureRandom random = new SecureRandom();

    PasswordsToHandOut(PasswordRules rules) {
        this.rules = rules;
    }

    public String next() {
        return Stream.generate(this::any)
                .filter(password -> rules.objections(password, null).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String any() {
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
