package org.nastavnik.acts.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Acquaintance;

/** A person who has to read an order. */
@Entity
@Table(name = "act_acquaintance")
class AcquaintanceRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "act_acquaintance_seq")
    @SequenceGenerator(name = "act_acquaintance_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long actId;
    private long personId;
    private LocalDate askedOn;
    private @Nullable Instant confirmedAt;
    private boolean missed;

    protected AcquaintanceRecord() {}

    AcquaintanceRecord(long actId, long personId, LocalDate askedOn) {
        this.actId = actId;
        this.personId = personId;
        this.askedOn = askedOn;
    }

    long personId() {
        return personId;
    }

    void confirm(Instant when) {
        if (confirmedAt == null) {
            confirmedAt = when;
            missed = false;
        }
    }

    void noteSilence() {
        missed = confirmedAt == null;
    }

    Acquaintance view() {
        return new Acquaintance(personId, askedOn, confirmedAt, missed);
    }
}
