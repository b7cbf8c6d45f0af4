package org.nastavnik.engine.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.nastavnik.engine.AccountSettings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. The engine holds a login back after each wrong password, for longer each time; a login that does not
 * exist is held back here in the same way, so that nobody learns which ones exist. An address that tries many logins waits too.
 * What is kept here is lost at a restart and is not shared between several nodes; what the engine keeps is.
 */
@Component
public class WrongPasswords {

    private static final int MOST_LOGINS = 20_000;
    private static final int MOST_ADDRESSES = 20_000;

    private final IdentityService identity;
    private final ProcessEngine engine;
    private final AccountSettings settings;
    private final Clock clock;

    private final Cache<String, HeldBack> unknownLogins = Caffeine.newBuilder()
            .maximumSize(MOST_LOGINS)
            .expireAfterWrite(Duration.ofDays(30))
            .build();

    private final Cache<String, Failures> addresses =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();

    WrongPasswords(@Lazy IdentityService identity, @Lazy ProcessEngine engine, AccountSettings settings, Clock clock) {
        this.identity = identity;
        this.engine = engine;
        this.settings = settings;
        this.clock = clock;
    }

    boolean holdBack(String login) {
        return !pauseOf(login).isZero();
    }

    boolean holdBackAt(String address) {
        return !pauseAt(address).isZero();
    }

    /** For how long no password of this login is taken. The engine refuses even the right one and does not say so. */
    Duration pauseOf(String login) {
        if (identity.createUserQuery().userId(login).singleResult() instanceof UserEntity user) {
            var until = user.getLockExpirationTime();
            return until == null ? Duration.ZERO : left(until.toInstant());
        }
        var held = unknownLogins.getIfPresent(login);
        return held == null ? Duration.ZERO : left(held.until());
    }

    /** For how long no password is taken from this address. */
    Duration pauseAt(String address) {
        var failures = addresses.getIfPresent(address);
        return failures == null || !isRecent(failures) || failures.count() < settings.failuresPerAddress()
                ? Duration.ZERO
                : left(failures.since().plus(settings.failuresWindow()));
    }

    /** What whoever typed this for a login has to wait, from this address; the same whether or not there is such a login. */
    public Duration pause(String typed, String address) {
        var ofLogin = pauseOf(EngineLogin.loginOf(typed));
        var atAddress = pauseAt(address);
        return ofLogin.compareTo(atAddress) < 0 ? atAddress : ofLogin;
    }

    private Duration left(Instant until) {
        var left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The engine has counted it already where the login exists. */
    void count(String login, String address) {
        addresses
                .asMap()
                .compute(
                        address,
                        (same, known) -> known != null && isRecent(known)
                                ? new Failures(known.since(), known.count() + 1)
                                : new Failures(clock.instant(), 1));
        if (identity.createUserQuery().userId(login).count() == 0) {
            unknownLogins
                    .asMap()
                    .compute(login, (same, known) -> heldBackOnceMore(known == null ? 1 : known.attempts() + 1));
        }
    }

    private HeldBack heldBackOnceMore(int attempts) {
        var delays = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var seconds = Math.min(
                delays.getLoginDelayMaxTime(),
                delays.getLoginDelayBase() * Math.pow(delays.getLoginDelayFactor(), attempts - 1));
        return new HeldBack(attempts, clock.instant().plusSeconds((long) seconds));
    }

    private boolean isRecent(Failures failures) {
        var passed = Duration.between(failures.since(), clock.instant());
        return !passed.isNegative() && passed.compareTo(settings.failuresWindow()) < 0;
    }

    private record HeldBack(int attempts, Instant until) {}

    private record Failures(Instant since, int count) {}
}
