package org.nastavnik.journal.domain;

import jakarta.servlet.http.HttpServletRequest;
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

    private static final String API = "/camunda/api/";

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
                && !request.getRequestURI().startsWith(request.getContextPath() + API)) {
            journal.refused(login.getName(), "address " + request.getMethod() + " " + request.getRequestURI());
        }
    }
}
