package org.nastavnik.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the final council, from its call to the registered protocol. Its id is the protocol's id as well.
 *
 * @param minutes null until the secretary has recorded a meeting with a quorum
 * @param returnComment what the head asked to mend when the protocol was returned last
 */
public record Meeting(
        long id,
        String year,
        MeetingState state,
        LocalDate plannedOn,
        String place,
        long secretaryId,
        List<String> agenda,
        @Nullable Attendance attendance,
        @Nullable Minutes minutes,
        int returns,
        @Nullable String returnComment,
        @Nullable Long signedBy,
        @Nullable LocalDate signedOn) {

    public boolean signed() {
        return state == MeetingState.SIGNED || state == MeetingState.REGISTERED;
    }
}
