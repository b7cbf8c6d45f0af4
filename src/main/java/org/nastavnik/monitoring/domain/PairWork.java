package org.nastavnik.monitoring.domain;

import java.util.List;
import org.nastavnik.monitoring.MentorReport;
import org.springframework.stereotype.Component;

/** The pairs of a year and what they have done, as the modules below know it. */
@Component
class PairWork {

    record Members(long pairId, long mentorId, long menteeId) {}

    List<Members> pairsOf(String year) {
        return List.of();
    }

    MentorReport.Work done(long pairId) {
        return new MentorReport.Work(0, 0, 0);
    }
}
