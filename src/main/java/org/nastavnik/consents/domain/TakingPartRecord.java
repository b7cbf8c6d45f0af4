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
import org.nastavnik.consents.Participation;

/** How a teacher without a consent to processing takes part this year, and why. */
@Entity
@Table(name = "participation_without_consent")
class TakingPartRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participation_without_consent_seq")
    @SequenceGenerator(name = "participation_without_consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private Participation participation;

    private String reason;
    private long decidedBy;
    private Instant decidedAt;

    protected TakingPartRecord() {}

    TakingPartRecord(long personId, String year) {
        this.personId = personId;
        this.schoolYear = year;
    }

    TakingPartRecord decide(Participation participation, String reason, long decidedBy, Instant decidedAt) {
        this.participation = participation;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        return this;
    }

    long personId() {
        return personId;
    }

    Participation participation() {
        return participation;
    }
}
