package org.nastavnik.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A session in which somebody is logged in, as its owner is shown it.
 *
 * @param number tells it from the owner's others; says nothing of its cookie
 * @param browser as it names itself, in the words of its header; nothing is decided by it
 * @param begun when the owner logged in
 * @param lastDeed when the owner last did something
 */
public record OpenSession(UUID number, String browser, Instant begun, Instant lastDeed) implements Serializable {

    static OpenSession begin(String browser, Instant now) {
        return new OpenSession(UUID.randomUUID(), browser, now, now);
    }

    OpenSession usedAt(Instant now) {
        return new OpenSession(number, browser, begun, now);
    }
}
