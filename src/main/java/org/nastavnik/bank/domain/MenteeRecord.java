package org.nastavnik.bank.domain;

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
import org.nastavnik.bank.BankStatus;

/** A mentee of a year's bank, from candidate on. What the person needs is read from the diagnostics and not copied. */
@Entity
@Table(name = "bank_mentee")
class MenteeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_mentee_seq")
    @SequenceGenerator(name = "bank_mentee_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private BankStatus status;

    private boolean proposed;
    private LocalDate enteredOn;
    private @Nullable Long mentorId;

    protected MenteeRecord() {}

    MenteeRecord(long personId, String year, LocalDate enteredOn) {
        this.personId = personId;
        this.schoolYear = year;
        this.status = BankStatus.CANDIDATE;
        this.enteredOn = enteredOn;
    }

    void propose(boolean proposed) {
        this.proposed = proposed;
    }

    /** The bank is approved with this person or without. */
    void settle() {
        if (status == BankStatus.CANDIDATE) {
            this.status = proposed ? BankStatus.APPROVED : BankStatus.RESERVE;
        }
    }

    void pairWith(long mentorId) {
        this.status = BankStatus.IN_PAIR;
        this.mentorId = mentorId;
    }

    /** Without a mentor from now on, whatever the status. */
    void become(BankStatus status) {
        this.status = status;
        this.mentorId = null;
    }

    long personId() {
        return personId;
    }

    BankStatus status() {
        return status;
    }

    boolean proposed() {
        return proposed;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    @Nullable
    Long mentorId() {
        return mentorId;
    }
}
