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
import org.jspecify.annotations.Nullable;
import org.nastavnik.roadmap.RowChange;
import org.nastavnik.staff.Duty;

@Entity
@Table(name = "row_change")
class RowChangeRecord {

    enum Decision {
        PENDING,
        ACCEPTED,
        REJECTED,
        UNDECIDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_change_seq")
    @SequenceGenerator(name = "row_change_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private String item;
    private boolean dispense;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private @Nullable Duty duty;

    private String reason;
    private String author;
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.PENDING;

    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String remark;

    protected RowChangeRecord() {}

    private RowChangeRecord(String schoolYear, String item, String reason, String author, LocalDate proposedOn) {
        this.schoolYear = schoolYear;
        this.item = item;
        this.reason = reason;
        this.author = author;
        this.proposedOn = proposedOn;
    }

    static RowChangeRecord replan(
            String schoolYear,
            String item,
            LocalDate firstDay,
            LocalDate lastDay,
            Duty duty,
            String reason,
            String author,
            LocalDate proposedOn) {
        var change = new RowChangeRecord(schoolYear, item, reason, author, proposedOn);
        change.firstDay = firstDay;
        change.lastDay = lastDay;
        change.duty = duty;
        return change;
    }

    static RowChangeRecord dispensing(
            String schoolYear, String item, String reason, String author, LocalDate proposedOn) {
        var change = new RowChangeRecord(schoolYear, item, reason, author, proposedOn);
        change.dispense = true;
        return change;
    }

    long id() {
        return id;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    void decide(Decision how, @Nullable String login, LocalDate day, @Nullable String why) {
        decision = how;
        decidedBy = login;
        decidedOn = day;
        remark = why;
    }

    RowChange view() {
        return new RowChange(id, schoolYear, item, dispense, firstDay, lastDay, duty, reason, author);
    }
}
