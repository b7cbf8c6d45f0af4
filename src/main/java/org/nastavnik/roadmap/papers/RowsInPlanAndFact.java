package org.nastavnik.roadmap.papers;

import java.time.LocalDate;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.monitoring.PlanAndFact;
import org.nastavnik.monitoring.Share;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.stereotype.Component;

/** Tells the report of the monitoring how the rows of the roadmap stand. */
@Component
class RowsInPlanAndFact implements PlanAndFact {

    private final Roadmaps roadmaps;

    RowsInPlanAndFact(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public Table of(String year, LocalDate today) {
        var rows = roadmaps.rows(year);
        var planned = rows.stream()
                .filter(row -> row.status() != RowStatus.NOT_REQUIRED)
                .toList();
        var done =
                planned.stream().filter(row -> row.status() == RowStatus.DONE).toList();
        var late = done.stream().filter(row -> row.late(today)).count();
        var notDone = planned.stream()
                .filter(row -> row.status() == RowStatus.NOT_DONE)
                .count();
        return new Table(
                rows.stream().map(row -> line(row, today)).toList(),
                "Итого на день составления отчёта: выполнено " + new Share(done.size(), planned.size()).text()
                        + ", в том числе позже срока – " + late + "; не выполнено – " + notDone
                        + "; в работе и впереди – " + (planned.size() - done.size() - notDone)
                        + "; не требовалось – " + (rows.size() - planned.size()) + ".");
    }

    private static PlanAndFact.Row line(org.nastavnik.roadmap.Row row, LocalDate today) {
        return new PlanAndFact.Row(
                row.item(),
                row.content(),
                RussianDate.of(row.firstDay()) + " – " + RussianDate.of(row.lastDay()),
                row.closedOn() == null ? "–" : RussianDate.of(row.closedOn()),
                row.status().title()
                        + (row.late(today) ? row.closedOn() == null ? ", срок прошёл" : ", позже срока" : "")
                        + (row.reason() == null ? "" : ": " + row.reason()));
    }
}
