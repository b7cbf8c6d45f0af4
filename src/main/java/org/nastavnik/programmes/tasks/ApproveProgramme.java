package org.nastavnik.programmes.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.programmes.domain.Journal;
import org.springframework.stereotype.Component;

@Component
class ApproveProgramme implements UserTask<ApproveProgramme.Answer> {

    private final Journal journal;
    private final ProgrammeSheet sheet;

    ApproveProgramme(Journal journal, ProgrammeSheet sheet) {
        this.journal = journal;
        this.sheet = sheet;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var pairId = task.id("pairId");
        var shown = sheet.document(pairId);
        shown.put("opinion", journal.menteeSilent(pairId) ? "не ответил(а) в срок" : "согласен (согласна)");
        shown.put("returns", journal.timesReturned(pairId));
        return shown;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var approved = answer.decision() == Decision.APPROVE;
        if (approved) {
            journal.approve(task.id("pairId"));
        } else {
            journal.sendBack(task.id("pairId"), "Заведующий возвращает: " + answer.comment());
        }
        return Outcome.of("programmeApproved", approved);
    }

    enum Decision {
        APPROVE,
        RETURN
    }

    record Answer(Decision decision, @Nullable String comment) {}
}
