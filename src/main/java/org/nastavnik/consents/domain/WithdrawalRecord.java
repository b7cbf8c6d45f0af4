package org.nastavnik.consents.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.ConsentKind;

/** A consent taken back, and how its publication was stopped. */
@Entity
@Table(name = "consent_withdrawal")
class WithdrawalRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_withdrawal_seq")
    @SequenceGenerator(name = "consent_withdrawal_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private WithdrawalDesk.@Nullable Result publicationResult;

    private @Nullable String publicationPlaces;
    private @Nullable LocalDate publicationStoppedOn;
    private @Nullable Long publicationStoppedBy;

    protected WithdrawalRecord() {}

    WithdrawalRecord(long personId, String year, ConsentKind kind, Instant receivedAt) {
        this.personId = personId;
        this.schoolYear = year;
        this.kind = kind;
        this.receivedAt = receivedAt;
    }

    void publicationStopped(WithdrawalDesk.Stopped stopped, long by) {
        this.publicationResult = stopped.result();
        this.publicationPlaces = stopped.places();
        this.publicationStoppedOn = stopped.stoppedOn();
        this.publicationStoppedBy = by;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    String year() {
        return schoolYear;
    }

    ConsentKind kind() {
        return kind;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
