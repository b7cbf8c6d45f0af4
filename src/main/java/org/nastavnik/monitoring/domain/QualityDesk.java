package org.nastavnik.monitoring.domain;

import java.util.List;
import java.util.Optional;
import org.nastavnik.monitoring.Analysis;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.Side;

/** What the user tasks of the monitoring read and write, and its papers read. */
public interface QualityDesk {

    void fill(String year, long personId, Side side, QualityAnswer answer);

    MentorReport report(long reportId);

    /** What the pair of this report has done so far. */
    MentorReport.Work work(long reportId);

    void submit(long reportId, MentorReport.Answer answer);

    QualityPicture picture(String year);

    List<MentorReport> mentorReports(String year);

    void analyse(String year, Analysis analysis);

    /** The year's round once the curator has analysed it; empty until then. */
    Optional<Long> analysed(String year);

    /**
     * The school year of an analysed round.
     *
     * @throws IllegalArgumentException when there is no such round or nobody has analysed it
     */
    String analysedYear(long roundId);
}
