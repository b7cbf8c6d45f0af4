package org.nastavnik.consents.tasks;

import java.util.Map;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.Participation;
import org.nastavnik.consents.domain.ConsentJournal;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class DecideWithoutConsent implements UserTask<DecideWithoutConsent.Answer> {

    private final Consents consents;
    private final ConsentJournal journal;
    private final People people;

    DecideWithoutConsent(Consents consents, ConsentJournal journal, People people) {
        this.consents = consents;
        this.journal = journal;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var personId = task.id("personId");
        return Map.of(
                "person", people.person(personId).nameAndPosition(),
                "consent",
                        consents.consent(personId, task.year(), ConsentKind.PROCESSING)
                                .map(Consent::decision)
                                .orElseThrow()
                                .title());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        journal.decideParticipation(
                task.id("personId"),
                task.year(),
                answer.participation(),
                answer.reason(),
                people.withLogin(task.doer()).id());
        return Outcome.none();
    }

    record Answer(Participation participation, String reason) {}
}
