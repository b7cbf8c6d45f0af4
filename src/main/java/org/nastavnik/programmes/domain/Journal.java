package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.pairs.Pair;
import org.nastavnik.programmes.Programme;

/** What the tasks of a pair write and read: the programme, the journal of meetings, the support and the report. */
public interface Journal {

    /** The paper of a programme; its id is the pair's. */
    String PROGRAMME = "programme";

    Pair pair(long pairId);

    /** The mentee's confirmed deficits, the heaviest first. */
    List<CompetenceArea> deficits(long pairId);

    Optional<Requests> requests(long pairId);

    /** The months the pair still has, in their order. */
    List<YearMonth> months(long pairId);

    Optional<Programme> programme(long pairId);

    /** Those of these pairs whose programme is written, in their order: one query, as below. */
    List<Long> withProgramme(List<Long> pairIds);

    /** Those of these pairs whose journal has pages, in their order. */
    List<Long> withPages(List<Long> pairIds);

    /** The programme of the pair the mentee worked in before. */
    Optional<Programme> programmeBefore(long pairId);

    /** How many meetings the journal of this pair knows of. */
    long heldMeetings(long pairId);

    /** What has been asked to be changed in the programme, and by whom. */
    @Nullable
    String remark(long pairId);

    boolean menteeSilent(long pairId);

    int timesReturned(long pairId);

    void draft(long pairId, DraftText text);

    void menteeAgrees(long pairId);

    void sendBack(long pairId, String whoAndWhat);

    void approve(long pairId);

    MeetingView meeting(long meetingId);

    /** All pages of the pair's journal in their order, those still ahead too. */
    List<JournalPage> pages(long pairId);

    /** The last meeting that was held before this one. */
    Optional<MeetingView> meetingBefore(long meetingId);

    void recordMeeting(long meetingId, MeetingEntry entry);

    void recordNoMeeting(long meetingId, String reason);

    void confirmMeeting(long meetingId, boolean asWritten, @Nullable String remark, String reflection);

    /** The days the psychologist's meeting is planned for: the first and the last. */
    List<LocalDate> supportWindow(long supportId);

    /** The psychologist's earlier meetings with the pair; notes only of this login's own. */
    List<EarlierSupport> earlierSupports(long supportId, String login);

    /** The psychologist's meetings with the pair that were held; nothing of what was said. */
    List<GivenSupport> givenSupports(long pairId);

    void recordSupport(
            long supportId, LocalDate day, SupportKind kind, String conclusion, @Nullable String notes, String login);

    void report(long pairId, Report report);

    /** That the psychologist has met the pair, and what for. */
    record GivenSupport(LocalDate date, SupportKind kind) {}

    /** A past meeting of the psychologist with the pair. */
    record EarlierSupport(LocalDate date, SupportKind kind, String conclusion, String notes) {}
}
