package org.nastavnik.monitoring.domain;

import java.util.List;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.springframework.stereotype.Component;

/** The pairs of a year and what they have done, as the modules below know it. */
@Component
class PairWork {

    private final Pairs pairs;

    PairWork(Pairs pairs) {
        this.pairs = pairs;
    }

    /** The pairs that have worked together this year, those closed as well. */
    List<Pair> pairsOf(String year) {
        return pairs.pairsOf(year).stream().filter(Pair::worked).toList();
    }

    MentorReport.Work done(long pairId) {
        return new MentorReport.Work(0, 0, 0);
    }
}
