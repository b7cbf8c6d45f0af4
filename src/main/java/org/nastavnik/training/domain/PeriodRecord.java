package org.nastavnik.training.domain;

import jakarta.persistence.Column;
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
import org.nastavnik.training.domain.TrainingJournal.Period;
import org.nastavnik.training.domain.TrainingJournal.PeriodStatus;

/** A period in which a work of training has its turn. */
@Entity
@Table(name = "training_period")
class PeriodRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_period_seq")
    @SequenceGenerator(name = "training_period_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "school_year")
    private String year;

    @Enumerated(EnumType.STRING)
    private Work work;

    @Column(name = "period_number")
    private int number;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    protected PeriodRecord() {}

    PeriodRecord(String year, Work work, Work.Span span) {
        this.year = year;
        this.work = work;
        this.number = span.number();
        this.firstDay = span.from();
        this.lastDay = span.to();
        this.status = PeriodStatus.OPEN;
    }

    void held() {
        status = PeriodStatus.HELD;
    }

    /** Nothing that was held is lost by closing. */
    void close() {
        if (status == PeriodStatus.OPEN) {
            status = PeriodStatus.MISSED;
        }
    }

    long id() {
        return id;
    }

    String year() {
        return year;
    }

    int number() {
        return number;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Period view(int held) {
        return new Period(id, year, firstDay, lastDay, status, held);
    }
}
