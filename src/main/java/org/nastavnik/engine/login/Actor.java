package org.nastavnik.engine.login;

import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work in this thread: whoever has logged in, else whoever the engine knows of, else nobody but the application. */
public final class Actor {

    private Actor() {}

    public static @Nullable String login() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken)) {
            return authentication.getName();
        }
        return Context.getCommandContext() == null
                ? null
                : Context.getCommandContext().getAuthenticatedUserId();
    }
}
