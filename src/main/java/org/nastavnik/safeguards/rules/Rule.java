package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** One way in which settings lay people's data open. */
interface Rule {

    Stream<Fault> faults(Settings settings);

    /** The demo has invented people and needs none of this but the rule that it stays a demo. */
    default boolean holdsInDemo() {
        return false;
    }

    /** Holds for commands too, which open the database and serve no pages. */
    default boolean isOfDatabase() {
        return false;
    }
}
