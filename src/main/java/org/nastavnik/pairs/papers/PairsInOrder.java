package org.nastavnik.pairs.papers;

import java.util.Map;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActData;
import org.nastavnik.acts.ActKind;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The table of the order that fixes pairs: those it has been prepared for. */
@Component
class PairsInOrder implements ActData {

    private final Pairs pairs;
    private final People people;

    PairsInOrder(Pairs pairs, People people) {
        this.pairs = pairs;
        this.people = people;
    }

    @Override
    public ActKind kind() {
        return ActKind.PAIRS_ORDER;
    }

    @Override
    public Map<String, ?> fields(Act act) {
        var lines = pairs.pairsOf(act.year()).stream()
                .filter(pair -> Long.valueOf(act.id()).equals(pair.actId()))
                .map(this::line)
                .toList();
        return lines.isEmpty() ? Map.of() : Map.of("pairs", lines);
    }

    private Line line(Pair pair) {
        var mentor = people.person(pair.mentorId());
        var mentee = people.person(pair.menteeId());
        return new Line(
                mentor.fullName(),
                mentor.position(),
                mentee.fullName(),
                mentee.position(),
                pair.nature(),
                RussianDate.of(pair.from()),
                RussianDate.of(pair.to()),
                pairs.payment(pair.id()));
    }

    /** A row of the table. */
    record Line(
            String mentor,
            String mentorPosition,
            String mentee,
            String menteePosition,
            String nature,
            String from,
            String to,
            String payment) {}
}
