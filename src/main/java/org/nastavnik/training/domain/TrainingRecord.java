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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.training.Audience;
import org.nastavnik.training.MaterialKind;
import org.nastavnik.training.TrainingEntry;
import org.nastavnik.training.TrainingKind;
import org.nastavnik.training.domain.TrainingJournal.Consultation;
import org.nastavnik.training.domain.TrainingJournal.Material;
import org.nastavnik.training.domain.TrainingJournal.Webinar;

/** A line of the register of training; which columns are filled depends on its kind. */
@Entity
@Table(name = "training")
class TrainingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_seq")
    @SequenceGenerator(name = "training_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "school_year")
    private String year;

    private long periodId;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private String title;
    private LocalDate heldOn;

    /** False only for a webinar that is chosen and not yet, or not at all, watched. */
    private boolean held;

    @Enumerated(EnumType.STRING)
    private @Nullable MaterialKind materialKind;

    private @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    private @Nullable Audience audience;

    private @Nullable String place;
    private @Nullable Long leaderId;
    private @Nullable String guestLeader;
    private @Nullable String organiser;
    private @Nullable Integer minutes;
    private @Nullable String summary;
    private @Nullable String recommendations;

    protected TrainingRecord() {}

    private TrainingRecord(PeriodRecord period, TrainingKind kind, String title, LocalDate heldOn, boolean held) {
        this.year = period.year();
        this.periodId = period.id();
        this.kind = kind;
        this.title = title;
        this.heldOn = heldOn;
        this.held = held;
    }

    TrainingRecord(PeriodRecord period, Material material) {
        this(period, TrainingKind.MATERIAL, material.title(), material.readyOn(), true);
        this.materialKind = material.kind();
        this.purpose = material.purpose();
        this.audience = material.audience();
        this.place = material.place();
    }

    TrainingRecord(PeriodRecord period, Consultation consultation) {
        this(period, consultation.kind(), consultation.topic(), consultation.heldOn(), true);
        this.leaderId = consultation.leaderId();
        this.guestLeader = consultation.guestLeader();
        this.minutes = consultation.minutes();
        this.summary = consultation.summary();
        this.recommendations = consultation.recommendations();
    }

    TrainingRecord(PeriodRecord period, Webinar webinar) {
        this(period, TrainingKind.WEBINAR, webinar.topic(), webinar.heldOn(), false);
        this.organiser = webinar.organiser();
        this.place = webinar.link();
        this.minutes = webinar.minutes();
    }

    void watched() {
        held = true;
    }

    long id() {
        return id;
    }

    String year() {
        return year;
    }

    long periodId() {
        return periodId;
    }

    TrainingKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    TrainingEntry view(List<Long> learners) {
        return new TrainingEntry(id, year, kind, title, heldOn, learners);
    }

    Webinar webinar() {
        return new Webinar(
                title,
                Objects.requireNonNull(organiser),
                Objects.requireNonNull(place),
                heldOn,
                Objects.requireNonNull(minutes));
    }
}
