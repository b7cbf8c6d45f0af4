package org.nastavnik.engine.login;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a login beside the engine.
 *
 * @param issued whether somebody else than the owner chose the present password
 * @param closedAt null while the login is open
 */
public record LoginState(
        String login,
        @Nullable Instant passwordSetAt,
        boolean issued,
        @Nullable Instant closedAt,
        @Nullable Instant lastLoginAt) {

    /** Until when an issued password lets in. */
    public @Nullable Instant issuedUntil(Duration issuedPasswordFor) {
        return issued && passwordSetAt != null ? passwordSetAt.plus(issuedPasswordFor) : null;
    }

    public boolean closed() {
        return closedAt != null;
    }
}
