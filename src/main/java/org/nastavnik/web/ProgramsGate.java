package org.nastavnik.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets a program in where the {@link AddressGate} does, under the login of a technical administrator and no other. A browser that
 * remembers the password would send it along with whatever a page elsewhere makes it ask.
 */
@Component
class ProgramsGate implements AuthorizationManager<RequestAuthorizationContext> {

    private final AddressGate gate;
    private final LoginOfRequest logins;

    ProgramsGate(AddressGate gate, LoginOfRequest logins) {
        this.gate = gate;
        this.logins = logins;
    }

    @Override
    @SuppressWarnings("deprecation") // the one method there is to implement until Spring Security 7
    public AuthorizationDecision check(Supplier<@Nullable Authentication> login, RequestAuthorizationContext request) {
        return new AuthorizationDecision(!ProgramCalls.isFromPage(request.getRequest())
                && gate.check(login, request).isGranted()
                && administers(login.get(), request));
    }

    private boolean administers(@Nullable Authentication login, RequestAuthorizationContext request) {
        return login != null
                && logins.facts(request.getRequest(), login.getName()).administers();
    }
}
