package org.nastavnik.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionIdChangedEvent;
import org.springframework.stereotype.Component;

/** What is known of the sessions of this node beside whose they are, which Spring Security's registry knows. */
@Component
class OpenSessions {

    private final Map<String, SessionCourse> byId = new ConcurrentHashMap<>();

    void note(String id, SessionCourse course) {
        byId.put(id, course);
    }

    Optional<SessionCourse> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void forget(String id) {
        byId.remove(id);
    }

    @EventListener
    void whenOver(SessionDestroyedEvent end) {
        forget(end.getId());
    }

    @EventListener
    void whenRenamed(SessionIdChangedEvent change) {
        find(change.getOldSessionId()).ifPresent(course -> note(change.getNewSessionId(), course));
        forget(change.getOldSessionId());
    }
}
