package org.nastavnik.monitoring.domain;

import java.util.List;
import org.nastavnik.monitoring.Analysis;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.Side;

/** What the user tasks of the monitoring read and write. */
public interface QualityDesk {

    void fill(String year, long personId, Side side, QualityAnswer answer);

    MentorReport report(long reportId);

    /** What the pair of this report has done so far. */
    MentorReport.Work work(long reportId);

    void submit(long reportId, MentorReport.Answer answer);

    QualityPicture picture(String year);

    List<MentorReport> mentorReports(String year);

    void analyse(String year, Analysis analysis);
}
