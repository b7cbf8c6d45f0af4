package org.nastavnik.engine.login;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes when somebody logged in at the login page; programs that log in with each request do not count. */
@Component
class LastLogin {

    private final LoginStates states;

    LastLogin(LoginStates states) {
        this.states = states;
    }

    @EventListener
    void note(InteractiveAuthenticationSuccessEvent success) {
        states.used(success.getAuthentication().getName());
    }
}
