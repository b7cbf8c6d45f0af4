package org.nastavnik.pairs.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.pairs.ChangeKind;
import org.nastavnik.pairs.PairChanges;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** A change of a pair's work as its readers see it on a form. */
@Component
class ChangeSheet {

    private final PairChanges changes;
    private final Pairs pairs;
    private final People people;

    ChangeSheet(PairChanges changes, Pairs pairs, People people) {
        this.changes = changes;
        this.pairs = pairs;
        this.people = people;
    }

    Map<String, Object> of(long changeId) {
        var change = changes.change(changeId);
        var pair = pairs.pair(change.pairId());
        var shown = new HashMap<String, Object>();
        shown.put("mentor", people.person(pair.mentorId()).nameAndPosition());
        shown.put("mentee", people.person(pair.menteeId()).nameAndPosition());
        shown.put("period", pair.period());
        shown.put("what", change.kind().title());
        shown.put("wish", change.initiator().title());
        shown.put("askedBy", people.person(change.askedBy()).shortName());
        shown.put("askedOn", RussianDate.inWords(change.askedOn()));
        shown.put(
                "day",
                change.kind() == ChangeKind.EXTENSION
                        ? "новый последний день — " + RussianDate.inWords(Objects.requireNonNull(change.newEnd()))
                        : "последний день работы пары — " + RussianDate.inWords(change.lastDay()));
        shown.put("reason", change.reason() == null ? "не названа" : change.reason());
        return shown;
    }
}
