package org.nastavnik.engine;

import org.jspecify.annotations.Nullable;

/**
 * A login came to be, got other rights or another password, was closed, or was sent out of one or all of its sessions.
 *
 * @param by the login of whoever did it; null where the application did, at its start or while it played the demo
 * @param detail what exactly, without any personal data: the groups it has now, for instance
 */
public record AccountChanged(@Nullable String by, String login, Kind kind, String detail) {

    public enum Kind {
        OPENED,
        GROUPS_SET,
        PASSWORD_ISSUED,
        PASSWORD_CHANGED,
        CLOSED,
        SESSIONS_ENDED,
        SESSION_ENDED
    }
}
