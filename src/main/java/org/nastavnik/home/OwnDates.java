package org.nastavnik.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The dates this person has to keep in mind: the ends of own pairs and of the roadmap's rows. */
@Component
class OwnDates {

    /** Further ahead nobody plans a day. */
    private static final int WEEKS = 10;

    private static final int FEW = 5;

    private final Pairs pairs;
    private final Roadmaps roadmaps;
    private final People people;

    OwnDates(Pairs pairs, Roadmaps roadmaps, People people) {
        this.pairs = pairs;
        this.roadmaps = roadmaps;
        this.people = people;
    }

    /** The nearest dates from today on. */
    List<Date> ahead(Person person, String year, LocalDate today) {
        var own = pairs.personPairs(year, person.id()).stream()
                .filter(Pair::active)
                .map(pair -> new Date(pair.to(), "Последний день работы пары с педагогом " + other(pair, person)));
        var rows = roadmaps.rows(year).stream()
                .filter(row -> row.status() == RowStatus.PLANNED || row.status() == RowStatus.OPEN)
                .map(OwnDates::row);
        return Stream.concat(own, rows)
                .filter(date -> !date.day().isBefore(today) && !date.day().isAfter(today.plusWeeks(WEEKS)))
                .sorted(Comparator.comparing(Date::day))
                .limit(FEW)
                .toList();
    }

    private String other(Pair pair, Person person) {
        var other = pair.mentorId() == person.id() ? pair.menteeId() : pair.mentorId();
        return people.person(other).shortName();
    }

    private static Date row(Row row) {
        return new Date(row.lastDay(), "Срок пункта " + row.item() + " дорожной карты: " + row.content());
    }

    /** A day and what it is for. */
    record Date(LocalDate day, String what) {

        public String words() {
            return RussianDate.withoutYear(day);
        }
    }
}
