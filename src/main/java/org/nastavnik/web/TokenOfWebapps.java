package org.nastavnik.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for the webapps' own token before they do: the vendor asks for none to sign out, and ends the session of whoever brings a
 * wrong one, so that a page elsewhere could sign people out.
 */
public final class TokenOfWebapps extends OncePerRequestFilter {

    /** Where the webapps sign out. */
    public static final String LOGOUT_ADDRESS = "/camunda/api/admin/auth/user/default/logout";

    public static final RequestMatcher LOGOUT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, LOGOUT_ADDRESS);

    /** As the vendor names them. */
    private static final String IN_SESSION = "CAMUNDA_CSRF_TOKEN";

    private static final String HEADER = "X-XSRF-TOKEN";
    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    private final RequestMatcher guarded;

    private TokenOfWebapps(RequestMatcher guarded) {
        this.guarded = guarded;
    }

    public static TokenOfWebapps neededToSignOut() {
        return new TokenOfWebapps(LOGOUT);
    }

    static TokenOfWebapps needed() {
        return new TokenOfWebapps(request -> !CHANGE_NOTHING.contains(request.getMethod()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !guarded.matches(request);
    }

    /** Who is not logged in has nothing a stranger could end. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null || !isLoggedIn(session) || isToken(session, request.getHeader(HEADER))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isLoggedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private static boolean isToken(HttpSession session, String sent) {
        return sent != null && sent.equals(session.getAttribute(IN_SESSION));
    }
}
