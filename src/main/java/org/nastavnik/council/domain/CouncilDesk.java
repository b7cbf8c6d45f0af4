package org.nastavnik.council.domain;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.council.Attendance;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.Minutes;

/** What the user tasks of the council read and write. */
public interface CouncilDesk {

    List<Meeting> meetings(String year);

    Meeting meeting(long meetingId);

    /** Calls a meeting and returns its id. */
    long call(String year, LocalDate plannedOn, String place, long secretaryId, List<String> agenda);

    void record(long meetingId, Minutes minutes);

    /** Records that the meeting had no quorum. */
    void putOff(long meetingId, Attendance attendance);

    void sign(long meetingId, long personId);

    void giveBack(long meetingId, String comment);
}
