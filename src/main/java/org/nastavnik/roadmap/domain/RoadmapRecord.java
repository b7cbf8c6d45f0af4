package org.nastavnik.roadmap.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.SchoolYear;

@Entity
@Table(name = "roadmap")
class RoadmapRecord {

    enum Status {
        RUNNING,
        CLOSED
    }

    @Id
    private String schoolYear;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate startedOn;
    private @Nullable LocalDate closedOn;

    protected RoadmapRecord() {}

    RoadmapRecord(SchoolYear year, LocalDate startedOn) {
        this.schoolYear = year.toString();
        this.status = Status.RUNNING;
        this.startedOn = startedOn;
    }

    String schoolYear() {
        return schoolYear;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    boolean running() {
        return status == Status.RUNNING;
    }

    void close(LocalDate day) {
        status = Status.CLOSED;
        closedOn = day;
    }
}
