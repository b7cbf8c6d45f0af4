package org.nastavnik.consents.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.staff.People;

/** The sheet a person prints and signs before answering in the form; its id is the person's. It is in no folder. */
abstract class ConsentBlank implements Paper {

    private final ConsentKind kind;
    private final Consents consents;
    private final People people;
    private final Days days;

    ConsentBlank(ConsentKind kind, Consents consents, People people, Days days) {
        this.kind = kind;
        this.consents = consents;
        this.people = people;
        this.days = days;
    }

    @Override
    public String key() {
        return kind.blank();
    }

    @Override
    public String title() {
        return kind.title() + ", бланк";
    }

    @Override
    public int stage(long personId) {
        return 3;
    }

    @Override
    public List<Long> of(String year) {
        return List.of();
    }

    @Override
    public Sheet sheet(long personId) {
        var person = people.person(personId);
        var year = SchoolYear.containing(days.today()).toString();
        var fields = ConsentFields.of(consents.wording(personId, year, kind), person);
        fields.put("onPaper", true);
        fields.put("registration", "Регистрационный № ______");
        fields.put("conditions", "________________________________________");
        fields.put(
                "lines",
                Arrays.stream(PublicationCategory.values())
                        .map(category -> new Line(category.title()))
                        .toList());
        return new Sheet(kind.paper(), title() + ": " + person.shortName(), null, null, "для подписи", fields);
    }

    @Override
    public Set<Long> people(long personId) {
        return Set.of(personId);
    }

    @Override
    public boolean opensTo(Reader reader, long personId) {
        return reader.keepsPapers() || reader.is(personId);
    }

    /** The copy belongs to the consent that is given. */
    @Override
    public boolean takesCopyFrom(Reader reader, long personId) {
        return false;
    }

    /** A category to be marked by hand. */
    record Line(String category) {

        public boolean isMarked() {
            return false;
        }
    }
}
