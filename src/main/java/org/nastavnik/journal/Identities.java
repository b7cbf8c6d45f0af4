package org.nastavnik.journal;

import java.util.OptionalLong;

/** Tells who is behind a login; whoever keeps the staff fulfils it. */
public interface Identities {

    /** The id of the person; empty for a technical administrator and the like. */
    OptionalLong personOf(String login);
}
