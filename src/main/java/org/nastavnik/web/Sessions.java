package org.nastavnik.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.AccountSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who is logged in where. Sessions live in the memory of one node: behind several, a closed login is out of all of them, but an
 * end ordered for sessions alone does not reach the others.
 */
@Component
public class Sessions {

    private static final int ANY_NUMBER = -1;

    private final SessionRegistry registry;
    private final OpenSessions opens;
    private final SessionLimits limits;
    private final IssuedPasswordGate gate;
    private final ApplicationEventPublisher events;

    Sessions(
            SessionRegistry registry,
            OpenSessions opens,
            LoginOfRequest logins,
            AddressGate addresses,
            AccountSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registry = registry;
        this.opens = opens;
        this.limits = new SessionLimits(registry, opens, logins, addresses, settings, clock);
        this.gate = new IssuedPasswordGate(logins);
        this.events = events;
    }

    /** Puts the limits of sessions and the change of issued passwords before these addresses. */
    HttpSecurity watchedOver(HttpSecurity http) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(ANY_NUMBER)
                        .sessionRegistry(registry))
                .addFilterAfter(limits, SecurityContextHolderFilter.class)
                .addFilterBefore(gate, AuthorizationFilter.class);
    }

    /** The same for programs, which have no sessions. */
    HttpSecurity watchedOverWithoutSessions(HttpSecurity http) {
        return http.addFilterBefore(gate, AuthorizationFilter.class);
    }

    /** The sessions of this login on this node; the one last used comes first. */
    public List<OpenSession> openOf(String login) {
        return registry.getAllSessions(login, false).stream()
                .flatMap(session -> opens.find(session.getSessionId()).stream())
                .sorted(Comparator.comparing(OpenSession::lastDeed).reversed())
                .toList();
    }

    /** Whether the request at work here came within this session. */
    public boolean isPresent(OpenSession session) {
        var present = presentSession();
        return present != null
                && opens.find(present)
                        .filter(open -> open.number().equals(session.number()))
                        .isPresent();
    }

    /** Ends one session of this login. @return whether there was one of this number */
    public boolean end(String login, UUID number) {
        var found = registry.getAllSessions(login, false).stream()
                .filter(session -> opens.find(session.getSessionId())
                        .filter(open -> open.number().equals(number))
                        .isPresent())
                .toList();
        found.forEach(session -> session.expireNow());
        return !found.isEmpty();
    }

    /**
     * Ends all sessions of this login, on all devices.
     *
     * @param by the login of whoever wants it so
     */
    public void endAll(String login, String by) {
        events.publishEvent(new AccountChanged(by, login, AccountChanged.Kind.SESSIONS_ENDED, ""));
        registry.getAllSessions(login, false).forEach(session -> session.expireNow());
    }

    /** Ends all sessions of this login but the one at work here. */
    private void endOthers(String login) {
        var present = presentSession();
        registry.getAllSessions(login, false).stream()
                .filter(session -> !Objects.equals(session.getSessionId(), present))
                .forEach(session -> session.expireNow());
    }

    @EventListener
    void whenAccountChanged(AccountChanged change) {
        switch (change.kind()) {
            case PASSWORD_ISSUED, PASSWORD_CHANGED, CLOSED -> endOthers(change.login());
            case OPENED, GROUPS_SET, SESSIONS_ENDED -> {}
        }
    }

    private static @Nullable String presentSession() {
        var session = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getSession(false)
                : null;
        return session == null ? null : session.getId();
    }
}
