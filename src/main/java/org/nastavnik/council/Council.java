package org.nastavnik.council;

import java.util.List;
import java.util.Optional;

/** The final council of teachers. Models use it as {@code council}. */
public interface Council {

    /** The protocol of a meeting as a document, by the meeting's id. */
    String PROTOCOL = "council-protocol";

    /** The extract from a signed protocol as a document, by the meeting's id. */
    String EXTRACT = "council-extract";

    /** For models: registers the signed protocol and announces that the council has been held. */
    void register(long meetingId);

    /** For models: prepares the order on the results of the year, after the council. @return the act */
    long prepareResultsOrder(String year);

    /** The meeting whose protocol is registered; empty until then. */
    Optional<Meeting> held(String year);

    /** Every meeting called this year, those put off as well, in the order they were called. */
    List<Meeting> meetings(String year);

    /** @throws IllegalArgumentException when there is no such meeting */
    Meeting meeting(long meetingId);
}
