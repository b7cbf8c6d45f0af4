package org.nastavnik.engine.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.TooManyAtOnce;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Looks at the passwords of one login one after another, so that a wrong one is kept, and holds the next one back, before that
 * is looked at. Those of all logins together are few at a time: each hash takes a processor for a while.
 *
 * <p>All this is for one node. Of several nodes each may look at one password of a login at the same moment; the engine then
 * takes the first for wrong or right, and all others count as wrong.
 */
@Component
public class PasswordCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final IdentityService identity;
    private final Duration patience;
    private final Semaphore places;
    private final Cache<String, Lock> turns = Caffeine.newBuilder().weakValues().build();

    @Autowired
    PasswordCheck(@Lazy IdentityService identity, AccountSettings settings) {
        this(identity, settings, PATIENCE);
    }

    /** @param patience how long an attempt waits for its turn, and again for its place */
    PasswordCheck(IdentityService identity, AccountSettings settings, Duration patience) {
        this.identity = identity;
        this.patience = patience;
        this.places = new Semaphore(settings.passwordsAtOnce(), true);
    }

    /** Whether this is the login's password; a login that is held back has none. */
    public boolean matches(String login, String password) {
        return inTurn(login, () -> matchesNow(login, password));
    }

    <T> T inTurn(String login, Supplier<T> attempt) {
        var turn = turns.get(login, same -> new ReentrantLock(true));
        if (!waited(() -> turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS))) {
            throw new TooManyAtOnce();
        }
        try {
            return attempt.get();
        } finally {
            turn.unlock();
        }
    }

    /** To be asked {@link #inTurn}. */
    boolean matchesNow(String login, @Nullable String password) {
        if (!waited(() -> places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS))) {
            throw new TooManyAtOnce();
        }
        try {
            return Passage.through(() -> identity.checkPassword(login, password));
        } catch (OptimisticLockingException anotherNodeWasFaster) {
            return false;
        } finally {
            places.release();
        }
    }

    private static boolean waited(Waiting waiting) {
        try {
            return waiting.succeeds();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Waiting {
        boolean succeeds() throws InterruptedException;
    }
}
