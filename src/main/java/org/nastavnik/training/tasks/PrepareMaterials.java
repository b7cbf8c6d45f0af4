package org.nastavnik.training.tasks;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.training.Audience;
import org.nastavnik.training.MaterialKind;
import org.nastavnik.training.domain.TrainingJournal;
import org.nastavnik.training.domain.TrainingJournal.Material;
import org.springframework.stereotype.Component;

/** The curator records a methodical material of the period. */
@Component
class PrepareMaterials implements UserTask<PrepareMaterials.Answer> {

    private final TrainingJournal journal;

    PrepareMaterials(TrainingJournal journal) {
        this.journal = journal;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        return PeriodShown.of(journal.period(task.id("periodId")));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        journal.materialPrepared(
                task.id("periodId"),
                new Material(
                        answer.materialKind(),
                        answer.title(),
                        answer.purpose(),
                        answer.audience(),
                        answer.place(),
                        answer.readyOn()));
        return Outcome.of("moreMaterials", answer.another());
    }

    record Answer(
            MaterialKind materialKind,
            String title,
            String purpose,
            Audience audience,
            String place,
            LocalDate readyOn,
            boolean another) {}
}
