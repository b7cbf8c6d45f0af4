package org.nastavnik.roadmap.domain;

import java.time.LocalDate;
import java.util.Date;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.stereotype.Service;

/** Takes the dates of tasks and timers from the rows of the year's roadmap. */
@Service("deadlines")
class DeadlinesOfRows implements Deadlines {

    /** What people are given to answer when the row's own date is too near or past, working days. */
    private static final int LEAST_WAIT = 5;

    private final Roadmaps roadmaps;
    private final Days days;

    DeadlinesOfRows(Roadmaps roadmaps, Days days) {
        this.roadmaps = roadmaps;
        this.days = days;
    }

    @Override
    public LocalDate lastDay(String year, String item) {
        return roadmaps.row(year, item).lastDay();
    }

    @Override
    public Date due(String year, String item) {
        var lastDay = lastDay(year, item);
        return lastDay.isBefore(days.today())
                ? days.endOfWithin(year, days.inWorkingDays(LEAST_WAIT))
                : days.endOf(lastDay);
    }

    @Override
    public Date waitUntil(String year, String item) {
        return days.endOfWithin(year, Days.later(lastDay(year, item), days.inWorkingDays(LEAST_WAIT)));
    }

    @Override
    public Date opens(String year, String item) {
        return days.startOf(roadmaps.row(year, item).firstDay());
    }

    @Override
    public Date yearEnds(String year) {
        return days.endOf(SchoolYear.of(year).lastDay());
    }

    @Override
    public boolean required(String year, String item) {
        return roadmaps.row(year, item).status() != RowStatus.NOT_REQUIRED;
    }
}
