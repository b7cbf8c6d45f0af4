package org.nastavnik.journal.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.FormOpened;
import org.nastavnik.engine.PasswordRefused;
import org.nastavnik.engine.PasswordRefused.Place;
import org.nastavnik.engine.ProgramAtWork;
import org.nastavnik.journal.Identities;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down what others tell of: opened forms, changed accounts, log-ins. */
@Component
class WhatHappens {

    /** Programs bring their password with every request; as long as this, they count as signed in. */
    private static final Duration VISIT = Duration.ofHours(1);

    private static final int MOST_VISITS = 1_000;

    private final Journal journal;
    private final Accounts accounts;
    private final Identities identities;
    private final Clock clock;
    private final Map<String, Instant> visits = new ConcurrentHashMap<>();

    WhatHappens(Journal journal, Accounts accounts, Identities identities, Clock clock) {
        this.journal = journal;
        this.accounts = accounts;
        this.identities = identities;
        this.clock = clock;
    }

    /** Without a request nobody looks: the application plays the year of its demo. */
    @EventListener
    void formOpened(FormOpened opened) {
        if (Client.request() != null) {
            journal.opened(
                    Kind.TASK_OPENED,
                    opened.login(),
                    opened.people(),
                    "task " + opened.task() + ids(opened.about()),
                    "task " + opened.taskId() + ", process " + opened.processInstanceId());
        }
    }

    private static String ids(Map<String, String> about) {
        return about.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(id -> " " + id.getKey() + "=" + id.getValue())
                .collect(Collectors.joining());
    }

    @EventListener
    void accountChanged(AccountChanged changed) {
        journal.changed(
                kind(changed.kind()),
                changed.by(),
                identities.peopleOf(changed.login()),
                "login " + changed.login() + (changed.detail().isEmpty() ? "" : ": " + changed.detail()));
    }

    private static Kind kind(AccountChanged.Kind kind) {
        return switch (kind) {
            case OPENED -> Kind.ACCOUNT_OPENED;
            case GROUPS_SET -> Kind.RIGHTS_CHANGED;
            case PASSWORD_ISSUED -> Kind.PASSWORD_ISSUED;
            case PASSWORD_CHANGED -> Kind.PASSWORD_CHANGED;
            case CLOSED -> Kind.ACCOUNT_CLOSED;
            case SESSIONS_ENDED -> Kind.SESSIONS_ENDED;
            case SESSION_ENDED -> Kind.SESSION_ENDED;
        };
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent success) {
        var login = success.getAuthentication().getName();
        if (!ProgramAtWork.isIn(success.getAuthentication())) {
            journal.changed(Kind.SIGNED_IN, login, Set.of(), "browser");
        } else if (isNewVisit(login)) {
            journal.changed(Kind.SIGNED_IN, login, Set.of(), "program");
            visits.put(visitor(login), clock.instant());
        }
    }

    private boolean isNewVisit(String login) {
        var now = clock.instant();
        if (visits.size() > MOST_VISITS) {
            visits.values().removeIf(begun -> begun.plus(VISIT).isBefore(now));
        }
        var begun = visits.get(visitor(login));
        return begun == null || !begun.plus(VISIT).isAfter(now) || begun.isAfter(now);
    }

    private static String visitor(String login) {
        return login + " " + Client.address();
    }

    /** What was typed for a login may be anything, a password even: only a login there is is written down. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent failure) {
        if (failure.getException() instanceof LockedException) {
            // Held back without being tried: writing each down would let a stranger fill the journal and block it.
            return;
        }
        if (failure.getException() instanceof BadCredentialsException) {
            // Told of in more words, below.
            return;
        }
        var reason = failure.getException().getClass().getSimpleName().replace("Exception", "");
        journal.changed(Kind.SIGN_IN_REFUSED, known(failure.getAuthentication().getName()), Set.of(), reason);
    }

    @EventListener
    void refused(PasswordRefused refused) {
        var login = known(refused.login());
        journal.changed(
                Kind.SIGN_IN_REFUSED,
                login,
                Set.of(),
                reason(login, refused)
                        + seconds(" login=", refused.loginWaits())
                        + seconds(" address=", refused.addressWaits()));
    }

    private static String reason(@Nullable String login, PasswordRefused refused) {
        if (refused.place() == Place.SESSION) {
            return "BadPresentPassword";
        }
        return login == null || refused.open() ? "BadCredentials" : "ClosedLogin";
    }

    private static String seconds(String what, Duration pause) {
        return pause.isZero() ? "" : what + pause.plusNanos(999_999_999).toSeconds();
    }

    private @Nullable String known(@Nullable String typed) {
        var login = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return !login.isEmpty() && accounts.exists(login) ? login : null;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent logout) {
        journal.changed(Kind.SIGNED_OUT, logout.getAuthentication().getName(), Set.of(), "browser");
    }
}
