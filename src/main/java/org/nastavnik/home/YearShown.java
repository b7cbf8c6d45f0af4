package org.nastavnik.home;

import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.roadmap.Roadmaps;
import org.springframework.stereotype.Component;

/** The school year personal pages speak of: the one that is running, or else the one today belongs to. */
@Component
class YearShown {

    private final Roadmaps roadmaps;
    private final Days days;

    YearShown(Roadmaps roadmaps, Days days) {
        this.roadmaps = roadmaps;
        this.days = days;
    }

    String name() {
        var running = roadmaps.current();
        return running == null ? SchoolYear.containing(days.today()).toString() : running;
    }
}
