package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What programs ask, with login and password at each request. */
public final class ProgramCalls {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    static final RequestMatcher REST = PATHS.matcher("/engine-rest/**");

    /**
     * What the technical administrator does from a command line: a backup, a check of the journal, its export. A browser never comes
     * this way, though it may remember a password too: it names the page a request comes from, and is asked for the token of ours.
     */
    static final RequestMatcher COMMANDS = new AndRequestMatcher(
            new OrRequestMatcher(
                    PATHS.matcher(HttpMethod.POST, "/backups"),
                    PATHS.matcher(HttpMethod.POST, "/journal/check"),
                    PATHS.matcher(HttpMethod.GET, "/journal.csv")),
            ProgramCalls::isFromProgram);

    /** All that takes a password without the login page. */
    public static final RequestMatcher ALL = new OrRequestMatcher(REST, COMMANDS);

    private ProgramCalls() {}

    private static boolean isFromProgram(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.startsWith("Basic ")
                && request.getHeader(HttpHeaders.COOKIE) == null
                && !isFromPage(request);
    }

    /** A browser says so, whatever page it was that made it ask. */
    static boolean isFromPage(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN) != null || request.getHeader("Sec-Fetch-Site") != null;
    }
}
