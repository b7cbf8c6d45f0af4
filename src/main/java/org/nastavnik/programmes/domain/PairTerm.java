package org.nastavnik.programmes.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.pairs.Pair;
import org.springframework.stereotype.Component;

/** When a pair works: within its own term and within the roadmap's term for the work of pairs. */
@Component
class PairTerm {

    /** What is kept free of meetings at the end, for the mentor's report. */
    private static final int REPORT_DAYS = 10;

    private final Deadlines deadlines;
    private final Clock clock;

    PairTerm(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    LocalDate lastDay(Pair pair) {
        var allEnd = deadlines.lastDay(pair.year(), "5.1");
        return pair.to().isBefore(allEnd) ? pair.to() : allEnd;
    }

    LocalDate lastMeetingDay(Pair pair) {
        return lastDay(pair).minusDays(REPORT_DAYS);
    }

    /** The first day of the pair's work that is still ahead. */
    LocalDate nextDay(Pair pair) {
        var today = LocalDate.now(clock);
        return pair.from().isAfter(today) ? pair.from() : today;
    }
}
