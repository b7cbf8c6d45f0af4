package org.nastavnik.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A secret that opens one thing once. It is kept in memory only: a new start makes a new one, and so does a day gone by. Wrong ones
 * change nothing, or a stranger could keep its owner from ever using it: it has 96 random bits, and nobody guesses those in a
 * day, however fast they ask.
 */
public final class OneTimeCode {

    public static final Duration VALID_FOR = Duration.ofHours(24);

    private static final int BYTES = 12;

    private final Clock clock;
    private final Consumer<String> announcement;
    private final SecureRandom random = new SecureRandom();
    private @Nullable String code;
    private Instant validUntil = Instant.MIN;

    /** @param announcement tells each new code to whoever may read the log */
    public OneTimeCode(Clock clock, Consumer<String> announcement) {
        this.clock = clock;
        this.announcement = announcement;
    }

    public synchronized void renew() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        code = HexFormat.of().formatHex(bytes);
        validUntil = clock.instant().plus(VALID_FOR);
        announcement.accept(code);
    }

    public synchronized boolean matches(String given) {
        if (code == null || !clock.instant().isBefore(validUntil)) {
            renew();
            return false;
        }
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII), given.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** It has opened what it was for. */
    public synchronized void spend() {
        code = null;
    }
}
