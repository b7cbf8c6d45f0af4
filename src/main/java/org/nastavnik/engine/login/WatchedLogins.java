package org.nastavnik.engine.login;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.AccountChanged.Kind;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The engine's users, through which every way leads that makes a login, sets its password or groups, or checks it: our pages,
 * the webapps, REST and Java. Here passwords meet their rules, and whatever changes is told.
 */
public class WatchedLogins extends DbIdentityServiceProvider {

    private final LoginStates states;
    private final int rounds;
    private final ApplicationEventPublisher events;

    WatchedLogins(LoginStates states, int rounds, ApplicationEventPublisher events) {
        this.states = states;
        this.rounds = rounds;
        this.events = events;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        var entity = (UserEntity) user;
        var isNew = entity.getRevision() == 0;
        var setsPassword = entity.hasNewPassword();
        if (setsPassword && !entity.checkPasswordAgainstPolicy()) {
            throw new RefusedAnswer(PasswordRules.ALL);
        }
        var result = super.saveUser(user);
        if (isNew) {
            tell(user.getId(), Kind.OPENED, "вход создан");
        }
        if (setsPassword) {
            notePassword(user.getId(), isNew);
        }
        return result;
    }

    private void notePassword(String login, boolean isNew) {
        var actor = Actor.login();
        var issued = actor != null && !actor.equals(login);
        states.passwordSet(login, issued);
        if (issued) {
            tell(login, Kind.PASSWORD_ISSUED, isNew ? "первый пароль" : "новый пароль вместо прежнего");
        } else if (!isNew) {
            tell(login, Kind.PASSWORD_CHANGED, "владелец сменил пароль");
        }
    }

    @Override
    public IdentityOperationResult deleteUser(String login) {
        var result = super.deleteUser(login);
        if (IdentityOperationResult.OPERATION_DELETE.equals(result.getOperation())) {
            states.forget(login);
            tell(login, Kind.CLOSED, "вход удалён");
        }
        return result;
    }

    @Override
    public IdentityOperationResult createMembership(String login, String group) {
        var result = super.createMembership(login, group);
        tell(login, Kind.GROUPS_SET, "+" + group);
        return result;
    }

    @Override
    public IdentityOperationResult deleteMembership(String login, String group) {
        var result = super.deleteMembership(login, group);
        if (IdentityOperationResult.OPERATION_DELETE.equals(result.getOperation())) {
            tell(login, Kind.GROUPS_SET, "-" + group);
        }
        return result;
    }

    /** An unknown login costs as much time as a known one, so that nobody learns who has one. */
    @Override
    public boolean checkPassword(String login, String password) {
        if (password != null && findUserById(login) == null) {
            Context.getProcessEngineConfiguration().getPasswordManager().encrypt(password);
            return false;
        }
        return super.checkPassword(login, password);
    }

    @Override
    protected boolean matchPassword(String password, UserEntity user) {
        var matches = super.matchPassword(password, user);
        if (!matches || states.of(user.getId()).filter(LoginState::closed).isPresent()) {
            return false;
        }
        if (!SlowHash.isUpToDate(user.getPassword(), rounds)) {
            user.setPassword(password);
            user.encryptPassword();
        }
        return true;
    }

    private void tell(String login, Kind kind, String detail) {
        events.publishEvent(new AccountChanged(Actor.login(), login, kind, detail));
    }
}
