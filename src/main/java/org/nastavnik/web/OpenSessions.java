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

    private final Map<String, OpenSession> byId = new ConcurrentHashMap<>();

    void note(String id, OpenSession session) {
        byId.put(id, session);
    }

    Optional<OpenSession> find(String id) {
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
        find(change.getOldSessionId()).ifPresent(session -> note(change.getNewSessionId(), session));
        forget(change.getOldSessionId());
    }
}
