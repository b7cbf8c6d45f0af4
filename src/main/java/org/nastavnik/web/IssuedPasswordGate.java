package org.nastavnik.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.web.errors.JsonRefusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever logs in with a password somebody else has chosen gets no further than to the page where it is changed. */
class IssuedPasswordGate extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/password";

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private static final RequestMatcher OPEN = new OrRequestMatcher(
            PATHS.matcher(PASSWORD_PAGE),
            PATHS.matcher("/login"),
            PATHS.matcher("/logout"),
            PATHS.matcher("/camunda/api/admin/auth/user/default/logout"),
            PATHS.matcher("/css/**"),
            PATHS.matcher("/js/**"),
            PATHS.matcher("/images/**"),
            PATHS.matcher("/favicon.ico"),
            PATHS.matcher("/error"));

    private static final RequestMatcher ASKED_BY_PROGRAMS =
            new OrRequestMatcher(PATHS.matcher("/engine-rest/**"), PATHS.matcher("/camunda/api/**"));

    private final LoginOfRequest logins;

    IssuedPasswordGate(LoginOfRequest logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OPEN.matches(request) || !hasIssuedPassword(request)) {
            chain.doFilter(request, response);
        } else if (ASKED_BY_PROGRAMS.matches(request) || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            JsonRefusal.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "IssuedPassword",
                    "Сначала смените выданный пароль на странице " + PASSWORD_PAGE + ".");
        } else {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        }
    }

    private boolean hasIssuedPassword(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && !(authentication instanceof AnonymousAuthenticationToken)
                // Who comes from the organisation's provider has used no password of ours.
                && !(authentication instanceof OAuth2AuthenticationToken)
                && logins.facts(request, authentication.getName()).passwordIssued();
    }
}
