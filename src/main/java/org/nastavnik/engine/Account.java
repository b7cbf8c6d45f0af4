package org.nastavnik.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A login as those who look after logins see it.
 *
 * @param passwordSetAt when the present password was set; null where that was before this was kept
 * @param issued whether somebody else chose the password, so that it has to be changed at the first login
 * @param issuedUntil until when an issued password lets in; null for one of the owner's own choice
 * @param heldBackUntil until when wrong passwords keep even the right one from being taken
 */
public record Account(
        String login,
        String firstName,
        String lastName,
        boolean administrator,
        @Nullable Instant passwordSetAt,
        boolean issued,
        @Nullable Instant issuedUntil,
        @Nullable Instant closedAt,
        @Nullable Instant lastLoginAt,
        @Nullable Instant heldBackUntil) {

    public boolean closed() {
        return closedAt != null;
    }
}
