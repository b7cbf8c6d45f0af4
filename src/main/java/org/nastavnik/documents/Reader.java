package org.nastavnik.documents;

import java.util.Set;
import org.nastavnik.staff.Duty;

/** Somebody who wants to see a document. */
public record Reader(String login, long personId, Set<Duty> duties) {

    public boolean holds(Duty duty) {
        return duties.contains(duty);
    }

    /** The head or the curator. */
    public boolean leads() {
        return holds(Duty.HEAD) || holds(Duty.CURATOR);
    }

    /** Whoever leads the mentoring or keeps its papers: head, curator, secretary. */
    public boolean keepsPapers() {
        return leads() || holds(Duty.SECRETARY);
    }

    public boolean is(long person) {
        return personId == person;
    }
}
