package org.nastavnik.journal.domain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.nastavnik.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;

/**
 * Writes down the addresses people were refused at. A stranger at a closed page is only shown the login; and what pages of the
 * webapps ask by themselves is nobody's attempt.
 */
@Component
class RefusedRequests {

    private static final Pattern ASKED_BY_PAGES = Pattern.compile("/year|/camunda/api/.*|/camunda/.*[^/]");

    private final Journal journal;

    RefusedRequests(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> refusal) {
        var login = refusal.getAuthentication().get();
        if (login != null
                && !(login instanceof AnonymousAuthenticationToken)
                && refusal.getObject() instanceof HttpServletRequest request
                && !ASKED_BY_PAGES.matcher(path(request)).matches()) {
            journal.refused(login.getName(), "address " + request.getMethod() + " " + request.getRequestURI());
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
