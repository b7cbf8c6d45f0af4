package org.nastavnik.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.nastavnik.engine.LoginFacts;

/**
 * How a session goes on.
 *
 * @param epoch the last end of all its owner's sessions that it has outlived; one for all copies, because requests of a session
 *     overlap
 */
record SessionCourse(String login, OpenSession open, AtomicLong epoch) implements Serializable {

    static SessionCourse begin(String login, String browser, long epoch, Instant now) {
        return new SessionCourse(login, OpenSession.begin(browser, now), new AtomicLong(epoch));
    }

    SessionCourse usedAt(Instant now) {
        return new SessionCourse(login, open.usedAt(now), epoch);
    }

    /** By the login's end, or by that of all its sessions, on whatever node. */
    boolean isEndedBy(LoginFacts facts) {
        return !facts.open() || epoch.get() < facts.sessionEpoch();
    }
}
