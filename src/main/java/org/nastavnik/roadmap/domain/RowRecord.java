package org.nastavnik.roadmap.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.staff.Duty;

/** A row; reports of open and finished tasks change it past this entity, which therefore writes only what it changed. */
@Entity
@DynamicUpdate
@Table(name = "roadmap_row")
class RowRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "roadmap_row_seq")
    @SequenceGenerator(name = "roadmap_row_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @NaturalId
    private String schoolYear;

    @NaturalId
    private String item;

    private int stage;
    private String stageTitle;
    private String content;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private String expectedResult;
    private String documentKind;

    @Enumerated(EnumType.STRING)
    private RowStatus status;

    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String reason;

    protected RowRecord() {}

    RowRecord(String schoolYear, Row planned) {
        this.schoolYear = schoolYear;
        this.item = planned.item();
        this.stage = planned.stage();
        this.stageTitle = planned.stageTitle();
        this.content = planned.content();
        this.firstDay = planned.firstDay();
        this.lastDay = planned.lastDay();
        this.duty = planned.duty();
        this.expectedResult = planned.expectedResult();
        this.documentKind = planned.documentKind();
        this.status = RowStatus.PLANNED;
    }

    Row view() {
        return new Row(
                item,
                stage,
                stageTitle,
                content,
                firstDay,
                lastDay,
                duty,
                expectedResult,
                documentKind,
                status,
                openedOn,
                closedOn,
                reason);
    }

    boolean planned() {
        return status == RowStatus.PLANNED;
    }

    /** What is closed stays: the row may have been done between a proposal to dispense with it and the head's consent. */
    void dispense(LocalDate day, String why) {
        if (!status.closed()) {
            status = RowStatus.NOT_REQUIRED;
            closedOn = day;
            reason = why;
        }
    }

    void replan(LocalDate newFirstDay, LocalDate newLastDay, Duty newDuty) {
        if (!status.closed()) {
            firstDay = newFirstDay;
            lastDay = newLastDay;
            duty = newDuty;
        }
    }
}
