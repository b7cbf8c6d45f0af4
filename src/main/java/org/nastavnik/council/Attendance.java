package org.nastavnik.council;

/**
 * Who came to the meeting.
 *
 * @param total members of the council
 */
public record Attendance(int present, int total) {

    /** Whether at least half of the members came, so that the council may decide. */
    public boolean quorum() {
        return present * 2 >= total;
    }

    public int absent() {
        return total - present;
    }
}
