package org.nastavnik.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal.
 *
 * @param login null where the application did it, or nobody of the known logins
 * @param people whom it concerns, by id, in order
 * @param subject what: a task, a document, a login, with the address of the page or the id that finds it
 * @param place where: a task and its process, or nothing
 * @param address of the client; null where there is none
 */
public record Entry(
        long number,
        Instant at,
        @Nullable String login,
        Kind kind,
        List<Long> people,
        String subject,
        String place,
        @Nullable String address) {}
