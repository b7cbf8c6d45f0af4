package org.nastavnik.diagnostics.domain;

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
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;

/** A teacher in the round of a year, with the curator's decision. The answers are rows of their own. */
@Entity
@Table(name = "survey_participant")
class ParticipantRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_participant_seq")
    @SequenceGenerator(name = "survey_participant_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;
    private boolean enrolledLater;

    private @Nullable Boolean needsMentor;

    @ElementCollection
    @CollectionTable(name = "confirmed_deficit", joinColumns = @JoinColumn(name = "participant_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<CompetenceArea> confirmed = EnumSet.noneOf(CompetenceArea.class);

    protected ParticipantRecord() {}

    ParticipantRecord(long personId, String year, boolean enrolledLater) {
        this.personId = personId;
        this.schoolYear = year;
        this.enrolledLater = enrolledLater;
    }

    void decide(boolean needsMentor, Set<CompetenceArea> confirmed) {
        this.needsMentor = needsMentor;
        this.confirmed.clear();
        this.confirmed.addAll(confirmed);
    }

    long id() {
        return id;
    }

    String schoolYear() {
        return schoolYear;
    }

    /** Whether the person needs a mentor stays: pairs have been formed by it. What it was concluded from does not. */
    void destroyConclusions() {
        confirmed.clear();
    }

    long personId() {
        return personId;
    }

    @Nullable
    Boolean needsMentor() {
        return needsMentor;
    }

    boolean confirmed(CompetenceArea area) {
        return confirmed.contains(area);
    }
}
