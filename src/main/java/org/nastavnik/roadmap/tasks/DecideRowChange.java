package org.nastavnik.roadmap.tasks;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.RowChange;
import org.nastavnik.roadmap.RowChanges;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class DecideRowChange implements UserTask<DecideRowChange.Answer> {

    private final RowChanges changes;
    private final Roadmaps roadmaps;
    private final People people;

    DecideRowChange(RowChanges changes, Roadmaps roadmaps, People people) {
        this.changes = changes;
        this.roadmaps = roadmaps;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var change = changes.change(task.id("changeId"));
        var row = RowLine.of(roadmaps.row(change.year(), change.item()));
        return Map.of(
                "item", row.item(),
                "content", row.content(),
                "author", people.withLogin(change.author()).shortName(),
                "now", row.period() + ", " + row.duty() + ", " + row.status(),
                "proposed", proposed(change),
                "reason", change.reason());
    }

    private static String proposed(RowChange change) {
        return change.dispense()
                ? "закрыть строку: не требуется"
                : RussianDate.of(change.firstDay()) + " – " + RussianDate.of(change.lastDay()) + ", "
                        + Objects.requireNonNull(change.duty()).title();
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var changeId = task.id("changeId");
        if (answer.decision() == Decision.ACCEPT) {
            changes.accept(changeId, task.doer());
        } else {
            changes.reject(changeId, task.doer(), answer.remark());
        }
        return Outcome.of("rowChangeDecision", answer.decision());
    }

    enum Decision {
        ACCEPT,
        REJECT
    }

    record Answer(Decision decision, @Nullable String remark) {}
}
