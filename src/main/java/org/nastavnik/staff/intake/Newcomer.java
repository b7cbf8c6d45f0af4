package org.nastavnik.staff.intake;

import java.util.Set;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.NewPerson;

/**
 * A line of a staff file that has been understood.
 *
 * @param person without a password
 */
record Newcomer(int line, NewPerson person, Set<Duty> duties) {

    String fullName() {
        return person.lastName() + " " + person.firstName()
                + (person.middleName() == null ? "" : " " + person.middleName());
    }
}
