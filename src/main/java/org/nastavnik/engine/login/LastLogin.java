package org.nastavnik.engine.login;

import org.nastavnik.engine.ProgramAtWork;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes when somebody logged in; programs, which do so with each request, do not count. */
@Component
class LastLogin {

    private final LoginStates states;

    LastLogin(LoginStates states) {
        this.states = states;
    }

    @EventListener
    void note(AuthenticationSuccessEvent success) {
        if (!ProgramAtWork.isIn(success.getAuthentication())) {
            states.used(success.getAuthentication().getName());
        }
    }
}
