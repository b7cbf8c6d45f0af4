package org.nastavnik.programmes.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.programmes.Activity;
import org.nastavnik.programmes.ActivityForm;

@Entity
@Table(name = "programme_activity")
class ActivityRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_activity_seq")
    @SequenceGenerator(name = "programme_activity_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "activity_number")
    private int number;

    private String title;

    @Enumerated(EnumType.STRING)
    private ActivityForm form;

    private LocalDate monthBegins;
    private String expectedResult;
    private boolean done;

    @ElementCollection
    @CollectionTable(name = "programme_activity_area", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<CompetenceArea> areas = new HashSet<>();

    protected ActivityRecord() {}

    ActivityRecord(int number) {
        this.number = number;
    }

    void plan(DraftText.PlannedActivity plan) {
        title = plan.title();
        form = plan.form();
        monthBegins = plan.month().atDay(1);
        expectedResult = plan.expectedResult();
        areas.clear();
        areas.addAll(plan.areas());
    }

    void becomeDone(boolean isDone) {
        done = isDone;
    }

    int number() {
        return number;
    }

    Activity view() {
        return new Activity(
                number,
                title,
                areas.stream().sorted().toList(),
                form,
                YearMonth.from(monthBegins),
                expectedResult,
                done);
    }
}
