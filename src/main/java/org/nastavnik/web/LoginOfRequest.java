package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.LoginFacts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads what there is to know of whoever asks: once for a request, though every gate wants it, and at each request anew, so that
 * a duty passed on and a login closed count at once, on whatever node that was done.
 */
@Component
class LoginOfRequest {

    private static final String FACTS = LoginFacts.class.getName();

    private final Accounts accounts;

    LoginOfRequest(@Lazy Accounts accounts) {
        this.accounts = accounts;
    }

    LoginFacts facts(HttpServletRequest request, String login) {
        if (request.getAttribute(FACTS) instanceof LoginFacts known
                && known.login().equals(login)) {
            return known;
        }
        var read = accounts.facts(login);
        request.setAttribute(FACTS, read);
        return read;
    }

    /** How long the next attempt at this login has to wait; the same whether or not there is one. */
    Duration pause(HttpServletRequest request, String typed) {
        return accounts.pause(typed, request.getRemoteAddr());
    }
}
