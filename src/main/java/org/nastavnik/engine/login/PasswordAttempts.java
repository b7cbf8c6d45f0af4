package org.nastavnik.engine.login;

import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.PasswordRefused;
import org.nastavnik.engine.PasswordRefused.Place;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/** Attempts at passwords, at the login and within a session: held back, counted and told of alike. */
@Component
public class PasswordAttempts {

    private final PasswordCheck passwords;
    private final WrongPasswords wrongPasswords;
    private final ApplicationEventPublisher events;

    PasswordAttempts(PasswordCheck passwords, WrongPasswords wrongPasswords, ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.wrongPasswords = wrongPasswords;
        this.events = events;
    }

    /**
     * Whether this is the login's password.
     *
     * @param open whether there is such a login and nobody has closed it
     * @throws LockedException while wrong passwords hold back the login or the address
     * @throws org.nastavnik.engine.TooManyAtOnce when there is no place to look at it now
     */
    public boolean isRight(String login, boolean open, @Nullable String password, String address, Place place) {
        refuseHeldBackAt(address);
        var right = passwords.inTurn(login, () -> check(login, password, address));
        if (!right) {
            events.publishEvent(new PasswordRefused(
                    login, open, place, wrongPasswords.pauseOf(login), wrongPasswords.pauseAt(address)));
        }
        return right;
    }

    /** What the attempts before this one have left behind is known only now that it is this one's turn. */
    private boolean check(String login, @Nullable String password, String address) {
        refuseHeldBackAt(address);
        if (wrongPasswords.holdBack(login)) {
            throw new LockedException("Too many wrong passwords");
        }
        var right = passwords.matchesNow(login, password);
        if (!right) {
            wrongPasswords.count(login, address);
        }
        return right;
    }

    private void refuseHeldBackAt(String address) {
        if (wrongPasswords.holdBackAt(address)) {
            throw new LockedException("Too many wrong passwords from one address");
        }
    }
}
