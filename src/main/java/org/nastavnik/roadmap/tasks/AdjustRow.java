package org.nastavnik.roadmap.tasks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.staff.Duty;
import org.springframework.stereotype.Component;

/** The head changes rows before the year begins, one at a time, until everything is right. */
@Component
class AdjustRow implements UserTask<AdjustRow.Answer> {

    private final Roadmaps roadmaps;

    AdjustRow(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var rows = roadmaps.rows(task.year());
        return Map.of(
                "year", task.year(),
                "rows", rows.stream().map(RowLine::of).toList(),
                "items", rows.stream().map(RowLine::option).toList(),
                "duties", dutyOptions());
    }

    static java.util.List<Option> dutyOptions() {
        return Arrays.stream(Duty.values())
                .map(duty -> new Option(duty.key(), duty.title()))
                .toList();
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        switch (answer.action()) {
            case REPLAN -> {
                var firstDay = Objects.requireNonNull(answer.firstDay());
                var lastDay = Objects.requireNonNull(answer.lastDay());
                PlanCheck.check(task.year(), firstDay, lastDay);
                roadmaps.replan(
                        task.year(),
                        Objects.requireNonNull(answer.item()),
                        firstDay,
                        lastDay,
                        Duty.of(Objects.requireNonNull(answer.duty())));
            }
            case DISPENSE ->
                roadmaps.dispense(
                        task.year(), Objects.requireNonNull(answer.item()), Objects.requireNonNull(answer.reason()));
            case SETTLED -> {
                // nothing to change: the year begins
            }
        }
        return Outcome.of("rowsSettled", answer.action() == Action.SETTLED);
    }

    enum Action {
        SETTLED,
        REPLAN,
        DISPENSE
    }

    record Answer(
            Action action,
            @Nullable String item,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String duty,
            @Nullable String reason) {}
}
