package org.nastavnik.consents.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.DataFate;
import org.nastavnik.consents.DataFate.Fate;
import org.nastavnik.consents.DestructionAct;
import org.nastavnik.consents.Withdrawals;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The act of destruction. It names whose data are gone, so only those who keep the papers see it. */
@Component
class DestructionActPaper implements Paper {

    private static final String TITLE = "Акт об уничтожении персональных данных";

    private final Withdrawals withdrawals;
    private final People people;
    private final Kindergarten kindergarten;

    DestructionActPaper(Withdrawals withdrawals, People people, Kindergarten kindergarten) {
        this.withdrawals = withdrawals;
        this.people = people;
        this.kindergarten = kindergarten;
    }

    @Override
    public String key() {
        return Withdrawals.DESTRUCTION_ACT;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public int stage(long id) {
        return 3;
    }

    @Override
    public List<Long> of(String year) {
        return withdrawals.destructionActs(year).stream()
                .map(DestructionAct::id)
                .toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return !origin.is("withdrawal")
                ? List.of()
                : withdrawals.destructionActs(origin.year()).stream()
                        .filter(act -> act.personId() == origin.number())
                        .map(DestructionAct::id)
                        .toList();
    }

    @Override
    public Sheet sheet(long id) {
        var act = withdrawals.destructionAct(id);
        var number = String.valueOf(act.number());
        var fields = new HashMap<String, Object>();
        fields.put("number", number);
        fields.put("date", act.drawnUpOn());
        fields.put("person", people.person(act.personId()).fullName());
        fields.put("rows", rows(act));
        fields.put(
                "left", DataFate.ALL.stream().filter(data -> !destroyed(data)).toList());
        fields.put("law", cited(LegalTopic.DESTRUCTION, act));
        fields.put("keepingLaw", cited(LegalTopic.RETENTION, act));
        fields.put("commission", act.commission().stream().map(this::signature).toList());
        return new Sheet(key(), TITLE, number, act.drawnUpOn(), "составлен", fields);
    }

    private static List<Row> rows(DestructionAct act) {
        var reason = "отзыв согласия от\u00a0" + RussianDate.of(act.receivedOn());
        var day = RussianDate.of(act.destroyedOn());
        var rows = new ArrayList<Row>();
        DataFate.ALL.stream()
                .filter(DestructionActPaper::destroyed)
                .map(data -> new Row(data.data(), "–", "«Наставник»", "удаление записей", reason, day))
                .forEach(rows::add);
        if (act.copies() != null) {
            rows.add(new Row(
                    "Копии тех же данных на бумаге и в файлах",
                    act.copies() + "; листов: ____",
                    "–",
                    "указан вместе с носителем",
                    reason,
                    day));
        }
        return rows;
    }

    private static boolean destroyed(DataFate data) {
        return data.fate() == Fate.DESTROYED;
    }

    private String cited(LegalTopic topic, DestructionAct act) {
        return LegalBasis.inAccordanceWith(kindergarten.legalBases(topic, act.drawnUpOn()));
    }

    private Signature signature(long personId) {
        Person member = people.person(personId);
        return new Signature(member.position(), member.signature());
    }

    @Override
    public Set<Long> people(long id) {
        var act = withdrawals.destructionAct(id);
        return Stream.concat(Stream.of(act.personId()), act.commission().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.keepsPapers();
    }

    /** What has been destroyed and how, as the act lists it. */
    record Row(String categories, String carrier, String system, String way, String reason, String day) {}

    /** A member of the commission. */
    record Signature(String position, String name) {}
}
