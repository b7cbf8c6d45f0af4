package org.nastavnik.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How logins are guarded.
 *
 * @param passwordRounds rounds of the password hash; a hash remembers its own
 * @param issuedPasswordFor how long a password that somebody else gave out lets its owner in
 * @param idle a session without a deed ends after this
 * @param longest a session ends after this, whatever its owner does
 * @param failuresPerAddress wrong passwords from one address within {@code failuresWindow}, after which it has to wait
 * @param passwordsAtOnce how many passwords one node looks at together; others wait a moment and are then sent away
 * @param wayBack the login that may get a new password at {@code /way-back} with a one-time code from the log
 */
@Validated
@ConfigurationProperties("nastavnik.accounts")
public record AccountSettings(
        @DefaultValue("210000") int passwordRounds,
        @DefaultValue("P14D") Duration issuedPasswordFor,
        @DefaultValue("PT2H") Duration idle,
        @DefaultValue("PT12H") Duration longest,
        @DefaultValue("50") int failuresPerAddress,
        @DefaultValue("PT15M") Duration failuresWindow,
        @Min(1) @Max(64) @DefaultValue("4") int passwordsAtOnce,
        @Nullable String wayBack) {}
