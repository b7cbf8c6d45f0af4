package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.pairs.Pair;
import org.springframework.stereotype.Component;

/** When a pair works: within its own term and within the roadmap's term for the work of pairs. */
@Component
class PairTerm {

    /** What is kept free of meetings at the end, for the mentor's report. */
    private static final int REPORT_DAYS = 10;

    private final Deadlines deadlines;
    private final Days days;

    PairTerm(Deadlines deadlines, Days days) {
        this.deadlines = deadlines;
        this.days = days;
    }

    LocalDate lastDay(Pair pair) {
        return Days.earlier(pair.to(), deadlines.lastDay(pair.year(), "5.1"));
    }

    LocalDate lastMeetingDay(Pair pair) {
        return lastDay(pair).minusDays(REPORT_DAYS);
    }

    /** The first day of the pair's work that is still ahead. */
    LocalDate nextDay(Pair pair) {
        return Days.later(pair.from(), days.today());
    }
}
