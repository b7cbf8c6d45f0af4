package org.nastavnik.documents.domain;

import org.nastavnik.documents.Reader;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.People;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Tells who is reading. */
@Component
public class Readers {

    private final People people;
    private final Duties duties;

    Readers(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    /** @throws AccessDeniedException when the login belongs to nobody of the staff, who has nothing to read here */
    public Reader reader(String login) {
        var person = people.findByLogin(login)
                .orElseThrow(() -> new AccessDeniedException("Documents are for the staff, not for " + login));
        return new Reader(login, person.id(), duties.of(login));
    }
}
