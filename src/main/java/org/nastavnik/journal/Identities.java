package org.nastavnik.journal;

import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells who is behind a login; whoever keeps the staff fulfils it. */
public interface Identities {

    /** The id of the person; empty for a technical administrator and the like. */
    OptionalLong personOf(String login);

    /** Whom an entry about this login concerns. */
    default Set<Long> peopleOf(String login) {
        return personOf(login).stream().boxed().collect(Collectors.toSet());
    }
}
