package org.nastavnik.web.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A script of the webapps signs out and then goes to the login page of its own accord. Where it was to go from there is
 * remembered in the new session, and the login page leads on to the provider, once.
 */
class LogoutOfWebapps extends OncePerRequestFilter {

    private static final String NEXT = LogoutOfWebapps.class.getName();
    private static final RequestMatcher LOGIN_PAGE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/login");

    static final RequestMatcher LEADS_ON = request -> LOGIN_PAGE.matches(request)
            && request.getSession(false) != null
            && request.getSession(false).getAttribute(NEXT) != null;

    static void remember(HttpServletRequest request, HttpServletResponse response, String address) {
        if (!address.startsWith("/")) {
            request.getSession(true).setAttribute(NEXT, address);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!LEADS_ON.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        var address = (String) request.getSession(false).getAttribute(NEXT);
        request.getSession(false).removeAttribute(NEXT);
        LeadOn.to(request, response, address);
    }
}
