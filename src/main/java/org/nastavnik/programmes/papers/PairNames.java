package org.nastavnik.programmes.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.pairs.Pair;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** Who a pair is and what it rests on, as the head of its documents says. */
@Component
class PairNames {

    private final People people;
    private final Duties duties;
    private final Acts acts;

    PairNames(People people, Duties duties, Acts acts) {
        this.people = people;
        this.duties = duties;
        this.acts = acts;
    }

    /** The fields {@code mentor}, {@code mentee}, their signatures, the curator's, and the order that fixes the pair. */
    Map<String, Object> of(Pair pair) {
        var mentor = people.person(pair.mentorId());
        var mentee = people.person(pair.menteeId());
        var fields = new HashMap<String, Object>();
        fields.put("year", SchoolYear.inWords(pair.year()));
        fields.put("mentor", mentor);
        fields.put("mentee", mentee);
        fields.put("mentorSignature", mentor.signature());
        fields.put("menteeSignature", mentee.signature());
        fields.put(
                "curator", duties.holderOf(Duty.CURATOR).map(Person::signature).orElse(""));
        var inForce = acts.actsOf(pair.year()).stream()
                .filter(act -> act.number() != null)
                .toList();
        fields.put("order", reference(byId(inForce, pair.actId())));
        fields.put("regulationOrder", reference(regulationOrder(inForce)));
        return fields;
    }

    /** «Иванова М. П. – Петрова А. С.» */
    String inShort(Pair pair) {
        return people.person(pair.mentorId()).pairedWith(people.person(pair.menteeId()));
    }

    private static Optional<Act> regulationOrder(List<Act> acts) {
        return acts.stream()
                .filter(act -> act.kind() == ActKind.REGULATION)
                .reduce((earlier, later) -> later)
                .flatMap(regulation -> byId(acts, regulation.annexOf()));
    }

    private static Optional<Act> byId(List<Act> acts, @Nullable Long id) {
        return acts.stream().filter(act -> Objects.equals(act.id(), id)).findFirst();
    }

    /** «от 01.10.2026 № 45-ОД», or an empty text. */
    private static String reference(Optional<Act> order) {
        return order.map(act -> "от " + RussianDate.of(act.registeredOn()) + " №\u00a0" + act.number())
                .orElse("");
    }
}
