package org.nastavnik.programmes.tasks;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.programmes.domain.Journal;
import org.nastavnik.programmes.domain.SupportKind;
import org.springframework.stereotype.Component;

@Component
class SupportPair implements UserTask<SupportPair.Answer> {

    private final Journal journal;
    private final ProgrammeSheet sheet;

    SupportPair(Journal journal, ProgrammeSheet sheet) {
        this.journal = journal;
        this.sheet = sheet;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var supportId = task.id("supportId");
        var shown = sheet.heading(task.id("pairId"));
        var window = journal.supportWindow(supportId);
        shown.put("window", RussianDate.period(window.get(0), window.get(1)));
        shown.put(
                "earlier",
                journal.earlierSupports(supportId, task.doer()).stream()
                        .map(talk -> new Row(
                                RussianDate.inWords(talk.date()), talk.kind().title(), talk.conclusion(), talk.notes()))
                        .toList());
        return shown;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        journal.recordSupport(
                task.id("supportId"), answer.date(), answer.kind(), answer.conclusion(), answer.notes(), task.doer());
        return Outcome.none();
    }

    record Row(String date, String kind, String conclusion, String notes) {}

    record Answer(
            LocalDate date,
            SupportKind kind,
            String conclusion,
            @Nullable String notes) {}
}
