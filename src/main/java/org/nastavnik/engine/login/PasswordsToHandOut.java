package org.nastavnik.engine.login;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes passwords that are easy to read out and to type, such as {@code Lom48-tun27-rok15}. */
@Component
public class PasswordsToHandOut {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

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
        var password = part() + "-" + part() + "-" + part();
        return Character.toUpperCase(password.charAt(0)) + password.substring(1);
    }

    /** No more than three letters on end: so nobody's name can be among them by chance, and the rules never object. */
    private String part() {
        return "" + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS) + random.nextInt(10) + random.nextInt(10);
    }

    private char one(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
