package org.nastavnik.council.papers;

import java.util.List;
import java.util.Set;
import org.nastavnik.council.Council;
import org.nastavnik.council.Meeting;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** What every teacher may read of a signed protocol. Its id is the meeting's. */
@Component
class ExtractPaper implements Paper {

    private final Council council;
    private final Proceedings proceedings;
    private final People people;

    ExtractPaper(Council council, Proceedings proceedings, People people) {
        this.council = council;
        this.proceedings = proceedings;
        this.people = people;
    }

    @Override
    public String key() {
        return Council.EXTRACT;
    }

    @Override
    public String title() {
        return "Выписка из протокола итогового педагогического совета";
    }

    @Override
    public int stage(long id) {
        return 6;
    }

    @Override
    public List<Long> of(String year) {
        return council.meetings(year).stream()
                .filter(Meeting::signed)
                .map(Meeting::id)
                .toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("council") ? of(origin.year()) : List.of();
    }

    @Override
    public Sheet sheet(long id) {
        var meeting = council.meeting(id);
        if (!meeting.signed()) {
            throw new IllegalArgumentException("The protocol " + id + " is not signed");
        }
        return proceedings.sheet(Council.EXTRACT, "Выписка из протокола итогового педагогического совета", meeting);
    }

    @Override
    public Set<Long> people(long id) {
        return proceedings.people(council.meeting(id));
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.keepsPapers()
                || reader.holds(Duty.PSYCHOLOGIST)
                || people.person(reader.personId()).teacher();
    }
}
