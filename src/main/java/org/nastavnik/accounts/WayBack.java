package org.nastavnik.accounts;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.OneTimeCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way back in when nobody is left who could issue a new password: whoever may start the application names the login, reads
 * a one-time code in the log, and sets a password with it. Once.
 */
@Component
public class WayBack {

    private static final Logger log = LoggerFactory.getLogger(WayBack.class);

    private final Accounts accounts;
    private final TransactionOperations transaction;
    private final OneTimeCode code;
    private final @Nullable String login;
    private volatile boolean used;

    WayBack(Accounts accounts, TransactionOperations transaction, AccountSettings settings, Clock clock) {
        this.accounts = accounts;
        this.transaction = transaction;
        this.login = settings.wayBack();
        this.code = new OneTimeCode(
                clock,
                text -> log.warn(
                        "Новый пароль для «{}»: откройте /way-back и введите код {} (действует {} ч)",
                        login,
                        text,
                        OneTimeCode.VALID_FOR.toHours()));
    }

    @EventListener
    @Order
    void whenReady(ApplicationReadyEvent ready) {
        if (login != null && accounts.find(login).isEmpty()) {
            log.warn("nastavnik.accounts.way-back: логина «{}» нет", login);
        } else if (login != null) {
            code.renew();
        }
    }

    /** Whose password may be set anew, if the start has named anybody. */
    public Optional<String> openFor() {
        return used
                ? Optional.empty()
                : Optional.ofNullable(login)
                        .filter(named -> accounts.find(named).isPresent());
    }

    /**
     * The code is spent when the password is kept: a failure leaves both as they were.
     *
     * @return whether the code was right; otherwise nothing changes
     */
    public synchronized boolean enter(String givenCode, String password) {
        var owner = openFor().orElse(null);
        if (owner == null || !code.matches(givenCode)) {
            return false;
        }
        transaction.executeWithoutResult(work -> {
            accounts.reopen(owner);
            accounts.setPassword(owner, password);
        });
        code.spend();
        used = true;
        return true;
    }
}
