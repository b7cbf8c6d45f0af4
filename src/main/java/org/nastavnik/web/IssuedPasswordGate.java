package org.nastavnik.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.web.errors.JsonRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
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
            TokenOfWebapps.LOGOUT,
            PATHS.matcher("/css/**"),
            PATHS.matcher("/js/**"),
            PATHS.matcher("/images/**"),
            PATHS.matcher("/favicon.ico"),
            PATHS.matcher("/error"));

    /** Or by the scripts of the webapps: nobody there could read a page. */
    private static final RequestMatcher ASKED_BY_PROGRAMS =
            new OrRequestMatcher(ProgramCalls.ALL, PATHS.matcher("/camunda/api/**"));

    private final LoginOfRequest logins;

    IssuedPasswordGate(LoginOfRequest logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OPEN.matches(request) || !hasIssuedPassword(request)) {
            chain.doFilter(request, response);
        } else if (ASKED_BY_PROGRAMS.matches(request)) {
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
                && !Sessions.cameByProvider(authentication)
                && logins.facts(request, authentication.getName()).passwordIssued();
    }
}
