package org.nastavnik.engine;

import java.util.List;

/**
 * What decides at every request how far a login gets.
 *
 * @param open whether there is such a login and nobody has closed it
 * @param passwordIssued whether somebody else chose its present password
 * @param sessionEpoch sessions that began before it are over
 * @param groups the ids of its groups; a login nobody has belongs to none
 */
public record LoginFacts(String login, boolean open, boolean passwordIssued, long sessionEpoch, List<String> groups) {

    public boolean administers() {
        return groups.contains(Accounts.ADMINISTRATORS);
    }
}
