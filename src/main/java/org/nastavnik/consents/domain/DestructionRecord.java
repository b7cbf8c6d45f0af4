package org.nastavnik.consents.domain;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.DestructionAct;
import org.nastavnik.consents.DestructionWay;

/** An act of destruction; nothing of it ever changes. */
@Entity
@Table(name = "destruction_act")
class DestructionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "destruction_act_seq")
    @SequenceGenerator(name = "destruction_act_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long withdrawalId;
    private long personId;
    private String schoolYear;
    private int registerYear;
    private int actNumber;
    private LocalDate destroyedOn;

    @Enumerated(EnumType.STRING)
    private DestructionWay way;

    private @Nullable String copies;
    private long recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "destruction_commission", joinColumns = @JoinColumn(name = "act_id"))
    @Column(name = "person_id")
    private Set<Long> commission = new HashSet<>();

    protected DestructionRecord() {}

    DestructionRecord(
            WithdrawalRecord withdrawal,
            WithdrawalDesk.Destruction destruction,
            int registerYear,
            int actNumber,
            long recordedBy,
            Instant recordedAt) {
        this.withdrawalId = withdrawal.id();
        this.personId = withdrawal.personId();
        this.schoolYear = withdrawal.year();
        this.registerYear = registerYear;
        this.actNumber = actNumber;
        this.destroyedOn = destruction.destroyedOn();
        this.way = destruction.way();
        this.copies = destruction.copies();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.commission.addAll(destruction.commission());
    }

    long id() {
        return id;
    }

    long withdrawalId() {
        return withdrawalId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    DestructionAct view(LocalDate drawnUpOn, LocalDate receivedOn) {
        return new DestructionAct(
                id,
                personId,
                schoolYear,
                actNumber,
                drawnUpOn,
                receivedOn,
                destroyedOn,
                way,
                copies,
                commission.stream().sorted().toList());
    }
}
