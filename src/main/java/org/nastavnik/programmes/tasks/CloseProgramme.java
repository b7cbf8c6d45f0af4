package org.nastavnik.programmes.tasks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.programmes.Verdict;
import org.nastavnik.programmes.domain.Journal;
import org.nastavnik.programmes.domain.Report;
import org.springframework.stereotype.Component;

@Component
class CloseProgramme implements UserTask<CloseProgramme.Answer> {

    private final Journal journal;
    private final Programmes programmes;
    private final ProgrammeSheet sheet;

    CloseProgramme(Journal journal, Programmes programmes, ProgrammeSheet sheet) {
        this.journal = journal;
        this.programmes = programmes;
        this.sheet = sheet;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var pairId = task.id("pairId");
        var programme = journal.programme(pairId).orElseThrow();
        var progress = programmes.progress(pairId);
        var shown = sheet.heading(pairId);
        shown.put("held", progress.meetingsHeld());
        shown.put("planned", progress.meetingsPlanned());
        shown.put("activities", sheet.rows(programme));
        shown.put(
                "plan",
                programme.activities().stream()
                        .map(activity -> Option.of(activity.number(), activity.number() + ". " + activity.title()))
                        .toList());
        shown.put("areas", areas(journal.deficits(pairId), programme));
        return shown;
    }

    private static List<Option> areas(List<CompetenceArea> deficits, Programme programme) {
        var areas = new LinkedHashSet<>(deficits);
        programme.activities().forEach(activity -> areas.addAll(activity.areas()));
        return areas.stream().map(area -> Option.of(area, area.title())).toList();
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        journal.report(
                task.id("pairId"),
                new Report(
                        answer.done() == null ? List.of() : answer.done(),
                        answer.facts(),
                        answer.overcome() == null ? List.of() : answer.overcome(),
                        answer.dynamics(),
                        answer.achievements(),
                        answer.difficulties(),
                        answer.verdict(),
                        answer.proposals()));
        return Outcome.none();
    }

    record Answer(
            @Nullable List<Integer> done,
            String facts,
            @Nullable List<CompetenceArea> overcome,
            String dynamics,
            @Nullable String achievements,
            @Nullable String difficulties,
            Verdict verdict,
            @Nullable String proposals) {}
}
