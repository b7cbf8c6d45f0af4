package org.nastavnik.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.LoginByPassword;
import org.nastavnik.engine.LoginFacts;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose owner does nothing, that lasts too long, that was ended from elsewhere, or whose login is closed. */
class SessionLimits extends OncePerRequestFilter {

    private static final String COURSE = SessionCourse.class.getName();
    private static final int LONGEST_NAME = 300;

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** What an open window asks by itself every few seconds: the lists and counts of tasks. */
    private static final RequestMatcher ASKED_BY_THE_CLOCK = new OrRequestMatcher(
            PATHS.matcher("/camunda/api/engine/engine/*/filter/**"),
            PATHS.matcher("/camunda/api/engine/engine/*/task/count"),
            PATHS.matcher("/camunda/api/admin/auth/user/*"),
            PATHS.matcher("/tasks/about"),
            PATHS.matcher("/header"));

    private static final RequestMatcher LOGIN_PAGE = PATHS.matcher("/login");

    private final SessionRegistry registry;
    private final OpenSessions opens;
    private final LoginOfRequest logins;
    private final AddressGate addresses;
    private final AccountSettings settings;
    private final Clock clock;

    SessionLimits(
            SessionRegistry registry,
            OpenSessions opens,
            LoginOfRequest logins,
            AddressGate addresses,
            AccountSettings settings,
            Clock clock) {
        this.registry = registry;
        this.opens = opens;
        this.logins = logins;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        unlessEndedMeanwhile(request, () -> keepLimits(request));
        chain.doFilter(request, response);
        // Whoever has just logged in begins here.
        unlessEndedMeanwhile(request, () -> course(request));
    }

    private void keepLimits(HttpServletRequest request) {
        var course = course(request);
        if (course == null) {
            return;
        }
        var session = request.getSession();
        var end = end(request, session, course);
        if (end != null) {
            end.comeTo(request);
        } else if (!ASKED_BY_THE_CLOCK.matches(request)) {
            keep(session, course.usedAt(clock.instant()));
        }
    }

    /** Another tab may log out at this moment; what was asked a moment before is still answered. */
    private static void unlessEndedMeanwhile(HttpServletRequest request, Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException ended) {
            if (request.getSession(false) != null) {
                throw ended;
            }
        }
    }

    /** The course of the present session, which begins with the login. */
    private @Nullable SessionCourse course(HttpServletRequest request) {
        var session = request.getSession(false);
        var login = login();
        if (session == null || login == null) {
            return null;
        }
        if (session.getAttribute(COURSE) instanceof SessionCourse course
                && course.login().equals(login)) {
            return course;
        }
        var course = SessionCourse.begin(login, browser(request), epoch(request, login), clock.instant());
        keep(session, course);
        // Longer than the longest course, so that it ends here, with a word of why.
        session.setMaxInactiveInterval((int) settings.longest().plusHours(1).toSeconds());
        return course;
    }

    private void keep(HttpSession session, SessionCourse course) {
        var id = session.getId();
        opens.note(id, course);
        try {
            session.setAttribute(COURSE, course);
        } catch (IllegalStateException over) {
            opens.forget(id);
            throw over;
        }
    }

    private long epoch(HttpServletRequest request, String login) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof LoginByPassword byPassword
                ? byPassword.sessionEpoch()
                : logins.facts(request, login).sessionEpoch();
    }

    private static String browser(HttpServletRequest request) {
        var name = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private @Nullable SessionEnd end(HttpServletRequest request, HttpSession session, SessionCourse course) {
        var registered = registry.getSessionInformation(session.getId());
        if (registered != null && registered.isExpired()) {
            return SessionEnd.ENDED_ELSEWHERE;
        }
        var end = end(course);
        return end == null && asksOfLogin(request) && course.isEndedBy(logins.facts(request, course.login()))
                ? SessionEnd.ENDED_ELSEWHERE
                : end;
    }

    private @Nullable SessionEnd end(SessionCourse course) {
        if (isOver(settings.longest(), course.open().begun())) {
            return SessionEnd.LONG;
        }
        return isOver(settings.idle(), course.open().lastDeed()) ? SessionEnd.IDLE : null;
    }

    /** What is open to everybody is not worth a question to the database; the login page says what has ended. */
    private boolean asksOfLogin(HttpServletRequest request) {
        return LOGIN_PAGE.matches(request) || !addresses.isPublic(request);
    }

    /** Whether a session that takes this course is over, though nobody has come to know of it by a request. */
    boolean isOver(SessionCourse course, LoginFacts facts) {
        return end(course) != null || course.isEndedBy(facts);
    }

    private boolean isOver(Duration limit, Instant since) {
        return Duration.between(since, clock.instant()).compareTo(limit) >= 0;
    }

    private static @Nullable String login() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? null
                : authentication.getName();
    }
}
