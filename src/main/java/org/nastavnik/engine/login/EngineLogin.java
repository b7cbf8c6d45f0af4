package org.nastavnik.engine.login;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.LoginByPassword;
import org.nastavnik.engine.PasswordRefused.Place;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a login and password against the engine's identity service. Until both are right, the answer and the time it takes
 * are the same whether or not the login exists, is closed, or has an outdated password.
 */
@Component
class EngineLogin implements AuthenticationProvider {

    private static final Pattern LOGIN = Pattern.compile(Accounts.LOGIN);

    /** Stands for everything no login can be. */
    private static final String NOBODY = "-";

    private final PasswordAttempts attempts;
    private final LoginStates states;
    private final AccountSettings settings;
    private final Clock clock;

    EngineLogin(PasswordAttempts attempts, LoginStates states, AccountSettings settings, Clock clock) {
        this.attempts = attempts;
        this.states = states;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = loginOf(attempt);
        var facts = states.facts(login);
        if (!attempts.isRight(login, facts.open(), passwordOf(attempt), addressOf(attempt), Place.LOGIN)) {
            throw new BadCredentialsException("Wrong login or password");
        }
        if (isOutdated(login)) {
            throw new CredentialsExpiredException("The issued password was not used in time");
        }
        return new LoginByPassword(login, facts.sessionEpoch());
    }

    private static String loginOf(Authentication attempt) {
        return loginOf(attempt.getName());
    }

    /** Logins are lower-case; a phone begins every word with a capital. */
    static String loginOf(String typed) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        return login.length() <= Accounts.LONGEST_LOGIN && LOGIN.matcher(login).matches() ? login : NOBODY;
    }

    private boolean isOutdated(String login) {
        var until = states.of(login)
                .map(state -> state.issuedUntil(settings.issuedPasswordFor()))
                .orElse(null);
        return until != null && !clock.instant().isBefore(until);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }

    private static @Nullable String passwordOf(Authentication attempt) {
        return attempt.getCredentials() == null
                ? null
                : attempt.getCredentials().toString();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
