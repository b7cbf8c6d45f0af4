package org.nastavnik.engine.login;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks a login and password against the engine's identity service, which also slows down guessing. */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identity;

    EngineLogin(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        // Logins are lower-case; a phone begins every word with a capital.
        var login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        if (isHeldBack(login)) {
            throw new LockedException("Too many wrong passwords");
        }
        if (!identity.checkPassword(login, passwordOf(attempt))) {
            throw new BadCredentialsException("Wrong login or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
    }

    private static @Nullable String passwordOf(Authentication attempt) {
        return attempt.getCredentials() == null
                ? null
                : attempt.getCredentials().toString();
    }

    /** The engine refuses even the right password for a while after a wrong one and does not say so. */
    private boolean isHeldBack(String login) {
        return identity.createUserQuery().userId(login).singleResult() instanceof UserEntity user
                && user.getLockExpirationTime() != null
                && user.getLockExpirationTime().after(ClockUtil.getCurrentTime());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
