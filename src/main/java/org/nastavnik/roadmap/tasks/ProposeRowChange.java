package org.nastavnik.roadmap.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowChanges;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.springframework.stereotype.Component;

/** The curator or the head proposes another plan for a row of the running year, or that it is not required. */
@Component
class ProposeRowChange implements StartForm<ProposeRowChange.Answer> {

    private final Roadmaps roadmaps;
    private final RowChanges changes;
    private final Duties duties;

    ProposeRowChange(Roadmaps roadmaps, RowChanges changes, Duties duties) {
        this.roadmaps = roadmaps;
        this.changes = changes;
        this.duties = duties;
    }

    @Override
    public boolean mayStart(String login) {
        return duties.holds(login, Duty.CURATOR) || duties.holds(login, Duty.HEAD);
    }

    @Override
    public Map<String, ?> show(String login) {
        var year = runningYear();
        var rows = openRows(year);
        return Map.of(
                "year", year,
                "rows", rows.stream().map(RowLine::of).toList(),
                "items", rows.stream().map(RowLine::option).toList(),
                "duties", AdjustRow.dutyOptions());
    }

    private List<Row> openRows(String year) {
        return roadmaps.rows(year).stream()
                .filter(row -> !row.status().closed())
                .toList();
    }

    private String runningYear() {
        var year = roadmaps.current();
        if (year == null) {
            throw new RefusedAnswer("Учебный год ещё не начат: сначала его начинает заведующий.");
        }
        return year;
    }

    @Override
    public Start start(String login, Answer answer) {
        var year = runningYear();
        var changeId = answer.action() == Action.DISPENSE
                ? changes.proposeDispensing(year, answer.item(), answer.reason(), login)
                : proposeReplan(year, answer, login);
        return new Start("row-change:" + changeId, Outcome.of("year", year).and("changeId", changeId));
    }

    private long proposeReplan(String year, Answer answer, String login) {
        var firstDay = Objects.requireNonNull(answer.firstDay());
        var lastDay = Objects.requireNonNull(answer.lastDay());
        PlanCheck.check(year, firstDay, lastDay);
        return changes.proposeReplan(
                year,
                answer.item(),
                firstDay,
                lastDay,
                Duty.of(Objects.requireNonNull(answer.duty())),
                answer.reason(),
                login);
    }

    enum Action {
        REPLAN,
        DISPENSE
    }

    record Answer(
            String item,
            Action action,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String duty,
            String reason) {}
}
