package org.nastavnik.roadmap.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A teacher who came during the year, and what was decided about a mentor. */
@Entity
@Table(name = "arrival")
class ArrivalRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arrival_seq")
    @SequenceGenerator(name = "arrival_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private long personId;
    private String registeredBy;
    private LocalDate registeredOn;
    private @Nullable Boolean mentorNeeded;
    private @Nullable String reason;
    private @Nullable LocalDate decidedOn;
    private boolean unfinished;

    protected ArrivalRecord() {}

    ArrivalRecord(String schoolYear, long personId, String registeredBy, LocalDate registeredOn) {
        this.schoolYear = schoolYear;
        this.personId = personId;
        this.registeredBy = registeredBy;
        this.registeredOn = registeredOn;
    }

    long id() {
        return id;
    }

    String schoolYear() {
        return schoolYear;
    }

    long personId() {
        return personId;
    }

    void decide(boolean needed, @Nullable String why, LocalDate day) {
        mentorNeeded = needed;
        reason = why;
        decidedOn = day;
    }

    void leaveUnfinished() {
        unfinished = true;
    }
}
