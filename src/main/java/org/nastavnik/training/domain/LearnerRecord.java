package org.nastavnik.training.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.nastavnik.training.domain.TrainingJournal.Viewing;

/** A person's part in a consultation or a webinar. */
@Entity
@Table(name = "training_learner")
class LearnerRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_learner_seq")
    @SequenceGenerator(name = "training_learner_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long trainingId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private Viewing status;

    private @Nullable String takeaway;
    private @Nullable String certificate;
    private @Nullable String reason;

    protected LearnerRecord() {}

    LearnerRecord(long trainingId, long personId, Viewing status) {
        this.trainingId = trainingId;
        this.personId = personId;
        this.status = status;
    }

    void watched(String takeaway, @Nullable String certificate) {
        this.status = Viewing.WATCHED;
        this.takeaway = takeaway;
        this.certificate = certificate;
    }

    void couldNot(@Nullable String reason) {
        this.status = Viewing.COULD_NOT;
        this.reason = reason;
    }

    /** The person's own words; that they took part stays, with the certificate. */
    void destroyWords() {
        takeaway = null;
        reason = null;
    }

    void close() {
        if (status == Viewing.INVITED) {
            status = Viewing.NOT_WATCHED;
        }
    }

    boolean learned() {
        return status == Viewing.ATTENDED || status == Viewing.WATCHED;
    }

    long trainingId() {
        return trainingId;
    }

    long personId() {
        return personId;
    }

    Viewing status() {
        return status;
    }
}
