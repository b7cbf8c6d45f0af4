package org.nastavnik.roadmap.domain;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.engine.ItemOpened;
import org.nastavnik.engine.ItemServed;
import org.nastavnik.engine.Processes;
import org.nastavnik.pairs.MentoringNotNeeded;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.Row;
import org.nastavnik.staff.Duty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("roadmaps")
@Transactional
class RoadmapRegister implements Roadmaps {

    private static final int DAYS_TO_ADJUST = 5;
    private static final Set<Integer> ALL_STAGES = Set.of(1, 2, 3, 4, 5, 6, 7);
    private static final Set<String> OF_PAIRS = Set.of("1.4", "1.5", "5.1", "5.2", "5.3");

    private final RoadmapRecords roadmaps;
    private final RowRecords rows;
    private final RowFinder finder;
    private final Template template;
    private final Processes processes;
    private final WorkingDays workingDays;
    private final Days days;

    RoadmapRegister(
            RoadmapRecords roadmaps,
            RowRecords rows,
            RowFinder finder,
            Template template,
            Processes processes,
            WorkingDays workingDays,
            Days days) {
        this.roadmaps = roadmaps;
        this.rows = rows;
        this.finder = finder;
        this.template = template;
        this.processes = processes;
        this.workingDays = workingDays;
        this.days = days;
    }

    @Override
    public List<Row> preview(SchoolYear year) {
        return template.rows(year);
    }

    @Override
    public boolean exists(SchoolYear year) {
        return roadmaps.existsById(year.toString());
    }

    @Override
    public void begin(SchoolYear year) {
        roadmaps.saveAndFlush(new RoadmapRecord(year, days.today()));
        rows.saveAll(template.rows(year).stream()
                .map(row -> new RowRecord(year.toString(), row))
                .toList());
    }

    @Override
    public List<Row> rows(String year) {
        return rows.findBySchoolYearOrderByItem(year).stream()
                .map(RowRecord::view)
                .toList();
    }

    @Override
    public Row row(String year, String item) {
        return record(year, item).view();
    }

    @Override
    public boolean running(String year) {
        return roadmaps.findById(year).filter(RoadmapRecord::running).isPresent();
    }

    @Override
    public @Nullable String current() {
        return roadmaps.findFirstByStatusOrderBySchoolYearDesc(RoadmapRecord.Status.RUNNING)
                .map(RoadmapRecord::schoolYear)
                .orElse(null);
    }

    @Override
    public List<String> years() {
        return roadmaps.findAllByOrderBySchoolYearDesc().stream()
                .map(RoadmapRecord::schoolYear)
                .toList();
    }

    @Override
    public void replan(String year, String item, LocalDate firstDay, LocalDate lastDay, Duty duty) {
        record(year, item).replan(firstDay, lastDay, duty);
        processes.postpone(year, item, days.endOf(lastDay));
    }

    @Override
    public void dispense(String year, String item, String reason) {
        record(year, item).dispense(days.today(), reason);
    }

    @Override
    public Date adjustBy(String year) {
        return days.endOf(workingDays.after(roadmap(year).startedOn(), DAYS_TO_ADJUST));
    }

    private RoadmapRecord roadmap(String year) {
        return roadmaps.findById(year).orElseThrow(() -> new IllegalArgumentException("No roadmap of " + year));
    }

    @Override
    public void close(String year) {
        rows.leaveUndone(year, ALL_STAGES, days.today());
        roadmaps.findById(year).ifPresent(roadmap -> roadmap.close(days.today()));
    }

    @EventListener
    void on(ItemOpened event) {
        finder.row(event.year(), event.item()).filter(RowRecord::planned).ifPresent(row -> {
            rows.open(event.year(), event.item(), days.today());
            finder.refresh(row);
        });
    }

    @EventListener
    void on(ItemServed event) {
        rows.serve(event.year(), event.item(), days.today());
    }

    /** Without mentees there is nothing to do in stage 5: its rows and those of its papers are dispensed with. */
    @EventListener
    void on(MentoringNotNeeded event) {
        rows.findBySchoolYearOrderByItem(event.year()).stream()
                .filter(row -> OF_PAIRS.contains(row.view().item()))
                .forEach(row -> row.dispense(days.today(), "Наставник в этом году никому не нужен"));
    }

    private RowRecord record(String year, String item) {
        return finder.row(year, item)
                .orElseThrow(() -> new IllegalArgumentException("The roadmap of " + year + " has no row " + item));
    }
}
