package org.nastavnik.engine.login;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Makes guessing from a stolen database slow: PBKDF2. The rounds stand before the hash, so that they can grow. */
final class SlowHash implements PasswordEncryptor {

    private static final String NAME = "PBKDF2-SHA512";
    private static final String NO_SECRET = "";
    private static final int SALT_BYTES = 16;
    private static final char AFTER_ROUNDS = '$';

    private final int rounds;
    private final Pbkdf2PasswordEncoder present;

    SlowHash(int rounds) {
        this.rounds = rounds;
        this.present = ofRounds(rounds);
    }

    @Override
    public String encrypt(String password) {
        return rounds + String.valueOf(AFTER_ROUNDS) + present.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        var end = encrypted.indexOf(AFTER_ROUNDS);
        var itsRounds = Integer.parseInt(encrypted.substring(0, end));
        var encoder = itsRounds == rounds ? present : ofRounds(itsRounds);
        return encoder.matches(password, encrypted.substring(end + 1));
    }

    /** Whether a password is kept by today's rounds; older ones are hashed anew at the next login. */
    static boolean isUpToDate(String kept, int rounds) {
        return kept.startsWith("{" + NAME + "}" + rounds + AFTER_ROUNDS);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    private static Pbkdf2PasswordEncoder ofRounds(int rounds) {
        return new Pbkdf2PasswordEncoder(NO_SECRET, SALT_BYTES, rounds, PBKDF2WithHmacSHA512);
    }
}
