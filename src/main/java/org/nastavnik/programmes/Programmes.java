package org.nastavnik.programmes;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programmes of pairs and what becomes of them. Models use it as {@code programmes}. */
public interface Programmes {

    /** Empty until the mentor has begun to write. */
    Optional<Programme> programme(long pairId);

    Progress progress(long pairId);

    /** How far these pairs have come, each of them, in two questions to the database however many they are. */
    Map<Long, Pace> paces(Collection<Long> pairIds);

    /** Whether the head has approved the pair's programme. */
    boolean approved(long pairId);

    // ---- for models: the programme

    /** When a pair's programme is to be written: ten working days from now, within the pair's term. */
    Date draftDue(long pairId);

    /** When an answer about the programme is to be given: five working days from now. */
    Date answerDue(long pairId);

    /** The end of the pair's work: of its term, or of the work of all pairs if that is earlier. */
    Date workEnds(long pairId);

    /** Until when the mentor's report is waited for: the end of the work, but three working days from now at least. */
    Date reportUntil(long pairId);

    /** Writes down that the mentee has not answered about the programme. */
    void noAnswer(long pairId);

    /** Puts the approved programme into force and plans its meetings and support. */
    void begin(long pairId);

    /** Whether the pair's term has become long enough for more meetings than were planned. */
    boolean termLonger(long pairId);

    /** Plans meetings and support for the time the pair's term has become longer by. */
    void planMore(long pairId);

    /** Writes down that the pair's term has passed without an approved programme. */
    void notDrafted(long pairId);

    /** Closes the programme with what the journal knows, because the mentor has not reported. */
    void closedWithoutReport(long pairId);

    /** Closes the programme with what has been done, because the pair was closed. */
    void closedEarly(long pairId);

    // ---- for models: meetings

    /** The meetings of the pair planned last, one a month; always the same until more are planned for a longer term. */
    List<Long> meetings(long pairId);

    Date meetingOpens(long meetingId);

    Date meetingCloses(long meetingId);

    /** Until when the mentee may confirm: five working days from now. */
    Date confirmDue(long meetingId);

    void meetingNotRecorded(long meetingId);

    void meetingNotConfirmed(long meetingId);

    // ---- for models: support

    /** The psychologist's meetings with the pair planned last; always the same until more are planned for a longer term. */
    List<Long> supports(long pairId);

    Date supportOpens(long supportId);

    Date supportCloses(long supportId);

    void supportNotGiven(long supportId);
}
