package org.nastavnik.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Logins in the engine's identity service; the only place of the engine that knows names. Whoever sets a password for somebody
 * else issues it: its owner has to change it at the first login. Every change is told by {@link AccountChanged}.
 */
public interface Accounts {

    /** What logins look like, as a regular expression. */
    String LOGIN = "[a-z0-9][a-z0-9._-]*";

    int LONGEST_LOGIN = 64;

    /** What a login has to look like that somebody thinks up. */
    String NEW_LOGIN = "[a-z][a-z0-9._-]{2,63}";

    /** The group of technical administrators, who as a rule are nobody of the kindergarten. */
    String ADMINISTRATORS = "camunda-admin";

    /** Creates the login, or updates the name of an existing one; a password is set only at creation. */
    void open(String login, String firstName, String lastName, String password);

    boolean exists(String login);

    Optional<Account> find(String login);

    /** All logins that belong to somebody, by surname. */
    List<Account> all();

    /**
     * Makes the groups of this login exactly these, creating groups that do not exist yet.
     *
     * @param groups names as people read them, by id
     */
    void belongsTo(String login, Map<String, String> groups);

    /** What every request asks of its login, in one question to the database. */
    LoginFacts facts(String login);

    /** Whether this login belongs to a technical administrator, who as a rule is nobody of the kindergarten. */
    boolean administers(String login);

    /** Makes the login of a technical administrator, who is nobody of the kindergarten. */
    void openForAdministrator(String login, String firstName, String lastName, String password);

    /**
     * Whether this is the password of somebody logged in, who is asked once more.
     *
     * @param address where they are
     * @throws org.springframework.security.authentication.LockedException while wrong passwords hold back the login or the address
     * @throws TooManyAtOnce when there is no place to look at it now
     */
    boolean checkPassword(String login, String password, String address);

    /**
     * For how long wrong passwords keep even the right one from being taken; the same whether or not there is such a login.
     *
     * @param typed what was typed for a login
     */
    Duration pause(String typed, String address);

    /** What is wrong with a password for somebody of this login and name, as Russian sentences. */
    List<String> objections(String login, String firstName, String lastName, String password);

    /** A password that is easy to read out and to type, for a login slip. */
    String passwordToHandOut();

    /** Until when a password issued now lets in. */
    Instant issuedNowUntil();

    /** Sets a new password and ends the wait after wrong ones. */
    void setPassword(String login, String password);

    /**
     * Sets a new password in place of the one that was set at this moment.
     *
     * @param setAt as {@link Account} tells it
     * @return whether it was still that one; otherwise nothing changes
     */
    boolean replacePassword(String login, @Nullable Instant setAt, String password);

    /** Ends all sessions of this login, on whatever node and device. */
    void endSessions(String login);

    /** Lets nobody in under this login any more, until it is opened again. */
    void close(String login);

    void reopen(String login);
}
