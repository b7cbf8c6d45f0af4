package org.nastavnik.engine;

import java.util.List;
import java.util.Map;

/** Logins in the engine's identity service; the only place of the engine that knows names. */
public interface Accounts {

    /** Creates the login, or updates the name of an existing one; a password is set only at creation. */
    void open(String login, String firstName, String lastName, String password);

    boolean exists(String login);

    /**
     * Makes the groups of this login exactly these, creating groups that do not exist yet.
     *
     * @param groups names as people read them, by id
     */
    void belongsTo(String login, Map<String, String> groups);

    /** The ids of its groups; a login nobody has belongs to none. */
    List<String> groupsOf(String login);

    /** Whether this login belongs to a technical administrator, who as a rule is nobody of the kindergarten. */
    boolean administers(String login);

    boolean checkPassword(String login, String password);
}
