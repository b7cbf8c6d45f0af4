package org.nastavnik.programmes.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.programmes.domain.Journal;
import org.springframework.stereotype.Component;

@Component
class AgreeProgramme implements UserTask<AgreeProgramme.Answer> {

    private final Journal journal;
    private final ProgrammeSheet sheet;

    AgreeProgramme(Journal journal, ProgrammeSheet sheet) {
        this.journal = journal;
        this.sheet = sheet;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        return sheet.document(task.id("pairId"));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var agreed = answer.decision() == Decision.AGREE;
        if (agreed) {
            journal.menteeAgrees(task.id("pairId"));
        } else {
            journal.sendBack(task.id("pairId"), "Наставляемый просит изменить: " + answer.comment());
        }
        return Outcome.of("programmeAgreed", agreed);
    }

    enum Decision {
        AGREE,
        CHANGE
    }

    record Answer(Decision decision, @Nullable String comment) {}
}
