package org.nastavnik.engine.login;

import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.LoginByPassword;
import org.nastavnik.engine.PasswordRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
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

    private final PasswordCheck passwords;
    private final WrongPasswords wrongPasswords;
    private final LoginStates states;
    private final AccountSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngineLogin(
            PasswordCheck passwords,
            WrongPasswords wrongPasswords,
            LoginStates states,
            AccountSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passwords = passwords;
        this.wrongPasswords = wrongPasswords;
        this.states = states;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = loginOf(attempt);
        var address = addressOf(attempt);
        if (wrongPasswords.holdBackAt(address)) {
            throw new LockedException("Too many wrong passwords from one address");
        }
        var facts = states.facts(login);
        if (!passwords.inTurn(login, () -> check(login, passwordOf(attempt), address))) {
            events.publishEvent(new PasswordRefused(
                    login, facts.open(), wrongPasswords.pauseOf(login), wrongPasswords.pauseAt(address)));
            throw new BadCredentialsException("Wrong login or password");
        }
        if (isOutdated(login)) {
            throw new CredentialsExpiredException("The issued password was not used in time");
        }
        return new LoginByPassword(login, facts.sessionEpoch());
    }

    /** What the attempts before this one have left behind is known only now that it is this one's turn. */
    private boolean check(String login, @Nullable String password, String address) {
        if (wrongPasswords.holdBack(login) || wrongPasswords.holdBackAt(address)) {
            throw new LockedException("Too many wrong passwords");
        }
        var right = passwords.matchesNow(login, password);
        if (!right) {
            wrongPasswords.count(login, address);
        }
        return right;
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
