package org.nastavnik.council;

import java.time.LocalDate;
import java.util.List;

/**
 * What the protocol of a meeting with a quorum says.
 *
 * @param number unique in the school year
 * @param heard who spoke, on what, item by item
 */
public record Minutes(
        String number,
        LocalDate heldOn,
        long chairmanId,
        Attendance attendance,
        String heard,
        Votes votes,
        List<Decision> decisions) {}
