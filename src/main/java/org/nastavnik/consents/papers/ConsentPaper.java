package org.nastavnik.consents.papers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentDecision;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.SigningWay;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.staff.People;

/** A consent somebody has given, in the words that were shown. */
abstract class ConsentPaper implements Paper {

    private final ConsentKind kind;
    private final Consents consents;
    private final People people;

    ConsentPaper(ConsentKind kind, Consents consents, People people) {
        this.kind = kind;
        this.consents = consents;
        this.people = people;
    }

    @Override
    public String key() {
        return kind.paper();
    }

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public int stage(long id) {
        return 3;
    }

    @Override
    public List<Long> of(String year) {
        return consents.everGiven(year, kind).stream().map(Consent::id).toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return !origin.is("person")
                ? List.of()
                : consents.everGiven(origin.year(), kind).stream()
                        .filter(consent -> consent.personId() == origin.number())
                        .map(Consent::id)
                        .toList();
    }

    @Override
    public Sheet sheet(long id) {
        var consent = document(id);
        var person = people.person(consent.personId());
        var fields = ConsentFields.of(consent.text(), person);
        fields.put("onPaper", consent.signingWay() == SigningWay.PAPER);
        fields.put("registration", registration(consent));
        fields.putAll(particulars(consent));
        return new Sheet(
                key(),
                title() + ": " + person.shortName(),
                consent.documentNumber(),
                consent.signedOn(),
                state(consent),
                fields);
    }

    /** What only this kind of consent says. */
    abstract Map<String, ?> particulars(Consent consent);

    private Consent document(long id) {
        var consent = consents.document(id);
        if (consent.kind() != kind) {
            throw new IllegalArgumentException("The consent " + id + " is " + consent.kind());
        }
        return consent;
    }

    private static String registration(Consent consent) {
        return "Регистрационный № " + (consent.documentNumber() == null ? "______" : consent.documentNumber())
                + ". Способ подписания: " + title(consent.signingWay()) + ". Дата подписания: "
                + RussianDate.of(consent.signedOn()) + ".";
    }

    private static String title(@Nullable SigningWay way) {
        return way == null ? "не указан" : way.title();
    }

    @Override
    public String state(long id) {
        return state(document(id));
    }

    private String state(Consent given) {
        var current = consents.consent(given.personId(), given.year(), kind).orElse(given);
        if (current.id() == given.id()) {
            return ConsentDecision.GIVEN.title();
        }
        return current.given() ? "заменено новым" : current.decision().title();
    }

    @Override
    public Set<Long> people(long id) {
        return Set.of(consents.document(id).personId());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.keepsPapers() || reader.is(consents.document(id).personId());
    }
}
