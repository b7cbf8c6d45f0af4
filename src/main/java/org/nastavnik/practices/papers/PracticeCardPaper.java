package org.nastavnik.practices.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.practices.Practice;
import org.nastavnik.practices.PracticeState;
import org.nastavnik.practices.Practices;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The card of a practice, once it is offered. What was accepted is for everybody; the rest stays with those who reviewed it. */
@Component
class PracticeCardPaper implements Paper {

    private static final String BY_HAND = "____________";

    private final Practices practices;
    private final People people;
    private final Duties duties;

    PracticeCardPaper(Practices practices, People people, Duties duties) {
        this.practices = practices;
        this.people = people;
        this.duties = duties;
    }

    @Override
    public String key() {
        return Practices.CARD;
    }

    @Override
    public String title() {
        return "Карточка практики";
    }

    @Override
    public int stage(long id) {
        return 6;
    }

    @Override
    public List<Long> of(String year) {
        return practices.all(year).stream()
                .filter(practice -> practice.card() != null)
                .map(Practice::id)
                .toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("practices") ? of(origin.year()) : List.of();
    }

    @Override
    public Sheet sheet(long id) {
        var practice = practices.practice(id);
        var card = practice.card();
        if (card == null) {
            throw new IllegalArgumentException("No card of the practice " + id);
        }
        var authors = authors(practice).map(people::person).toList();
        var number = Integer.toString(number(practice));
        var fields = new HashMap<String, Object>();
        fields.put("number", number);
        fields.put("schoolYear", SchoolYear.inWords(practice.year()));
        fields.put("card", card);
        fields.put("authors", authors.stream().map(Person::nameAndPosition).toList());
        fields.put("decision", decision(practice));
        fields.put("remarks", practice.state() == PracticeState.ACCEPTED ? null : practice.remarks());
        fields.put("signatures", authors.stream().map(Person::signature).toList());
        fields.put(
                "curator", duties.holderOf(Duty.CURATOR).map(Person::signature).orElse(BY_HAND));
        return new Sheet(
                key(),
                "Карточка практики №\u00a0" + number + " «" + card.title() + "»",
                number,
                practice.describedOn(),
                practice.state().title(),
                fields);
    }

    @Override
    public String state(long id) {
        return practices.practice(id).state().title();
    }

    /** The mentor who was asked comes first. */
    private static Stream<Long> authors(Practice practice) {
        return Stream.concat(
                Stream.of(practice.mentorId()), practice.coAuthors().stream().sorted());
    }

    /** Its place among all that was asked for in the year, which never changes. */
    private int number(Practice practice) {
        return practices.all(practice.year()).stream()
                        .map(Practice::id)
                        .toList()
                        .indexOf(practice.id())
                + 1;
    }

    private static String decision(Practice practice) {
        return practice.reviewedOn() == null
                ? practice.state() == PracticeState.OFFERED
                        ? "ещё не рассмотрена"
                        : practice.state().title()
                : practice.state().title() + " " + RussianDate.of(practice.reviewedOn());
    }

    @Override
    public Set<Long> people(long id) {
        return authors(practices.practice(id)).collect(Collectors.toSet());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        var practice = practices.practice(id);
        return practice.state() == PracticeState.ACCEPTED
                || reader.leads()
                || authors(practice).anyMatch(reader::is);
    }
}
