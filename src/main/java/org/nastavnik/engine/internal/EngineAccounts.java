package org.nastavnik.engine.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Account;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.LoginFacts;
import org.nastavnik.engine.PasswordRefused.Place;
import org.nastavnik.engine.door.Passage;
import org.nastavnik.engine.login.Actor;
import org.nastavnik.engine.login.LoginState;
import org.nastavnik.engine.login.LoginStates;
import org.nastavnik.engine.login.NoSetupPage;
import org.nastavnik.engine.login.PasswordAttempts;
import org.nastavnik.engine.login.PasswordRules;
import org.nastavnik.engine.login.PasswordsToHandOut;
import org.nastavnik.engine.login.WrongPasswords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class EngineAccounts implements Accounts {

    private final IdentityService identity;
    private final LoginStates states;
    private final PasswordRules rules;
    private final PasswordsToHandOut passwords;
    private final PasswordAttempts attempts;
    private final WrongPasswords wrongPasswords;
    private final AccountSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngineAccounts(
            @Lazy IdentityService identity,
            LoginStates states,
            PasswordRules rules,
            PasswordsToHandOut passwords,
            PasswordAttempts attempts,
            WrongPasswords wrongPasswords,
            AccountSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.identity = identity;
        this.states = states;
        this.rules = rules;
        this.passwords = passwords;
        this.attempts = attempts;
        this.wrongPasswords = wrongPasswords;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void open(String login, String firstName, String lastName, String password) {
        var known = user(login);
        var user = known == null ? identity.newUser(login) : known;
        user.setFirstName(firstName);
        user.setLastName(lastName);
        if (known == null) {
            user.setPassword(password);
        }
        save(user);
    }

    @Override
    public boolean exists(String login) {
        return identity.createUserQuery().userId(login).count() > 0;
    }

    @Override
    public Optional<Account> find(String login) {
        return Optional.ofNullable(user(login))
                .filter(user -> !NoSetupPage.ACCOUNT.equals(login))
                .map(user -> account(user, administers(login), states.of(login).orElse(null)));
    }

    @Override
    public List<Account> all() {
        var kept = states.all();
        var administrators = logins(
                identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list());
        return identity.createUserQuery().list().stream()
                .filter(user -> !NoSetupPage.ACCOUNT.equals(user.getId()))
                .map(user -> account(user, administrators.contains(user.getId()), kept.get(user.getId())))
                .sorted(Comparator.comparing(Account::lastName)
                        .thenComparing(Account::firstName)
                        .thenComparing(Account::login))
                .toList();
    }

    private Account account(User user, boolean administrator, @Nullable LoginState kept) {
        var state = kept == null ? new LoginState(user.getId(), null, false, null, null) : kept;
        var heldBackUntil = user instanceof UserEntity entity && entity.getLockExpirationTime() != null
                ? entity.getLockExpirationTime().toInstant()
                : null;
        return new Account(
                user.getId(),
                Objects.requireNonNullElse(user.getFirstName(), ""),
                Objects.requireNonNullElse(user.getLastName(), ""),
                administrator,
                state.passwordSetAt(),
                state.issued(),
                state.issuedUntil(settings.issuedPasswordFor()),
                state.closedAt(),
                state.lastLoginAt(),
                heldBackUntil != null && heldBackUntil.isAfter(clock.instant()) ? heldBackUntil : null);
    }

    @Override
    public void belongsTo(String login, Map<String, String> groups) {
        var present = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        var gone = new HashSet<>(present);
        gone.removeAll(groups.keySet());
        Passage.through(() -> {
            gone.forEach(group -> identity.deleteMembership(login, group));
            groups.forEach((group, name) -> {
                if (!present.contains(group)) {
                    ensureGroup(group, name);
                    identity.createMembership(login, group);
                }
            });
            return groups;
        });
    }

    @Override
    public LoginFacts facts(String login) {
        return states.facts(login);
    }

    @Override
    public boolean administers(String login) {
        return identity.createGroupQuery()
                        .groupMember(login)
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .count()
                > 0;
    }

    @Override
    public void openForAdministrator(String login, String firstName, String lastName, String password) {
        if (exists(login)) {
            throw new IllegalArgumentException("Login " + login + " exists");
        }
        open(login, firstName, lastName, password);
        Passage.through(() -> {
            identity.createMembership(login, Groups.CAMUNDA_ADMIN);
            return login;
        });
    }

    private void ensureGroup(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /** Outside any transaction: what is found must be kept before the next attempt is looked at. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean checkPassword(String login, String password, String address) {
        return attempts.isRight(login, true, password, address, Place.SESSION);
    }

    @Override
    public Duration pause(String typed, String address) {
        return wrongPasswords.pause(typed, address);
    }

    @Override
    public List<String> objections(String login, String firstName, String lastName, String password) {
        var user = identity.newUser(login);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        return rules.objections(password, user);
    }

    @Override
    public String passwordToHandOut() {
        return passwords.next();
    }

    @Override
    public Instant issuedNowUntil() {
        return clock.instant().plus(settings.issuedPasswordFor());
    }

    @Override
    public void setPassword(String login, String password) {
        var user = existing(login);
        user.setPassword(password);
        save(user);
        Passage.through(() -> {
            identity.unlockUser(login);
            return login;
        });
    }

    @Override
    public boolean replacePassword(String login, @Nullable Instant setAt, String password) {
        existing(login);
        if (!Objects.equals(states.ofAlone(login).map(LoginState::passwordSetAt).orElse(null), setAt)) {
            return false;
        }
        setPassword(login, password);
        return true;
    }

    @Override
    public void endSessions(String login) {
        existing(login);
        states.endSessions(login);
        events.publishEvent(new AccountChanged(Actor.login(), login, AccountChanged.Kind.SESSIONS_ENDED, ""));
    }

    @Override
    public void close(String login) {
        existing(login);
        states.close(login);
        events.publishEvent(new AccountChanged(Actor.login(), login, AccountChanged.Kind.CLOSED, "вход закрыт"));
    }

    @Override
    public void reopen(String login) {
        existing(login);
        states.reopen(login);
        events.publishEvent(new AccountChanged(Actor.login(), login, AccountChanged.Kind.OPENED, "вход снова открыт"));
    }

    private void save(User user) {
        Passage.through(() -> {
            identity.saveUser(user);
            return user;
        });
    }

    private User existing(String login) {
        var user = user(login);
        if (user == null) {
            throw new IllegalArgumentException("No login " + login);
        }
        return user;
    }

    private @Nullable User user(String login) {
        return identity.createUserQuery().userId(login).singleResult();
    }

    private static Set<String> logins(List<User> users) {
        return users.stream().map(User::getId).collect(Collectors.toSet());
    }
}
