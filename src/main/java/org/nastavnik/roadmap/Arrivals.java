package org.nastavnik.roadmap;

import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.nastavnik.staff.NewPerson;

/** Teachers who come during the year. Models use it as {@code arrivals}. */
public interface Arrivals {

    /** Takes the teacher on, opens a login and enters the teacher in the year's round of questionnaires. */
    Arrival register(String year, NewPerson newPerson, String registeredBy);

    /** For models: until when the curator decides on a mentor, five working days from now. */
    Date decideBy(long arrivalId);

    void decide(long arrivalId, boolean mentorNeeded, @Nullable String reason);

    /** For models: enters the teacher in the bank as a mentee. */
    void admit(long arrivalId);

    /** For models: records that the year's end came before the introduction was finished. */
    void noteUnfinished(long arrivalId);

    record Arrival(long id, long personId) {}
}
