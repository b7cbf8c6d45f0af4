package org.nastavnik.web;

import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells the journal who was refused; a mistyped address is no attempt. */
@Component
class ToldRefusals implements AuthorizationEventPublisher {

    private final SpringAuthorizationEventPublisher events;

    ToldRefusals(ApplicationEventPublisher events) {
        this.events = new SpringAuthorizationEventPublisher(events);
    }

    @Override
    @SuppressWarnings("deprecation") // the one method there is to implement until Spring Security 7
    public <T> void publishAuthorizationEvent(Supplier<Authentication> login, T asked, AuthorizationDecision decision) {
        if (!(decision instanceof NothingThere)) {
            events.publishAuthorizationEvent(login, asked, decision);
        }
    }
}
