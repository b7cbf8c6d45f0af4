package org.nastavnik.roadmap.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.stereotype.Service;

/** Takes the dates of tasks and timers from the rows of the year's roadmap. */
@Service("deadlines")
class DeadlinesOfRows implements Deadlines {

    /** What people are given to answer when the row's own date is too near or past, working days. */
    private static final int LEAST_WAIT = 5;

    private final Roadmaps roadmaps;
    private final WorkingDays workingDays;
    private final Clock clock;

    DeadlinesOfRows(Roadmaps roadmaps, WorkingDays workingDays, Clock clock) {
        this.roadmaps = roadmaps;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public LocalDate lastDay(String year, String item) {
        return roadmaps.row(year, item).lastDay();
    }

    @Override
    public Date due(String year, String item) {
        return endOf(lastDay(year, item));
    }

    @Override
    public Date waitUntil(String year, String item) {
        var soonest = workingDays.after(LocalDate.now(clock), LEAST_WAIT);
        var planned = lastDay(year, item);
        var last = planned.isAfter(soonest) ? planned : soonest;
        var yearEnd = SchoolYear.of(year).lastDay();
        return endOf(last.isAfter(yearEnd) ? yearEnd : last);
    }

    @Override
    public Date opens(String year, String item) {
        return Date.from(roadmaps.row(year, item)
                .firstDay()
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    @Override
    public Date yearEnds(String year) {
        return endOf(SchoolYear.of(year).lastDay());
    }

    @Override
    public boolean required(String year, String item) {
        return roadmaps.row(year, item).status() != RowStatus.NOT_REQUIRED;
    }

    private Date endOf(LocalDate day) {
        return Date.from(
                day.atTime(LocalTime.of(23, 59)).atZone(clock.getZone()).toInstant());
    }
}
