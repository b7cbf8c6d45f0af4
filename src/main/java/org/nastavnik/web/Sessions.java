package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.AccountSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/**
 * Who is logged in where. Sessions live in the memory of one node, which lists its own alone and ends one of them alone; the end
 * of all sessions of a login stands in the database, where each node reads it at each request.
 */
@Component
public class Sessions {

    private static final int ANY_NUMBER = -1;

    private final SessionRegistry registry;
    private final OpenSessions opens;
    private final SessionLimits limits;
    private final IssuedPasswordGate gate;
    private final LoginOfRequest logins;
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
        this.logins = logins;
        this.events = events;
    }

    /** Whether the organisation's provider has told who it is; no password of ours was asked for. */
    public static boolean cameByProvider(@Nullable Principal person) {
        return person instanceof OAuth2AuthenticationToken;
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

    /** The sessions of this login on this node that go on; the one last used comes first. */
    public List<OpenSession> openOf(HttpServletRequest request, String login) {
        var facts = logins.facts(request, login);
        return registered(login)
                .flatMap(session -> opens.find(session.getSessionId()).stream())
                .filter(course -> !limits.isOver(course, facts))
                .map(SessionCourse::open)
                .sorted(Comparator.comparing(OpenSession::lastDeed).reversed())
                .toList();
    }

    /** Whether the request came within this session. */
    public boolean isPresent(HttpServletRequest request, OpenSession session) {
        return present(request)
                .filter(course -> course.open().number().equals(session.number()))
                .isPresent();
    }

    /** Ends one session of this login. @return whether there was one of this number */
    public boolean end(String login, UUID number) {
        var found = registered(login)
                .filter(session -> opens.find(session.getSessionId())
                        .filter(course -> course.open().number().equals(number))
                        .isPresent())
                .toList();
        found.forEach(session -> session.expireNow());
        if (!found.isEmpty()) {
            events.publishEvent(new AccountChanged(login, login, AccountChanged.Kind.SESSION_ENDED, ""));
        }
        return !found.isEmpty();
    }

    /**
     * Does what ends all sessions of whoever is at work here, once, and lets this one alone go on, under another id. It knows of the
     * end before anybody can: another request of the same session may come the moment the end is kept.
     *
     * @param end says whether it has ended them
     * @return the same
     */
    public boolean outlive(HttpServletRequest request, BooleanSupplier end) {
        var epoch = present(request).orElseThrow().epoch();
        epoch.incrementAndGet();
        var ended = false;
        try {
            ended = end.getAsBoolean();
        } finally {
            if (!ended) {
                epoch.decrementAndGet();
            }
        }
        if (ended) {
            request.changeSessionId();
        }
        return ended;
    }

    private Optional<SessionCourse> present(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(session -> opens.find(session.getId()));
    }

    private Stream<SessionInformation> registered(String login) {
        return registry.getAllSessions(login, false).stream();
    }
}
