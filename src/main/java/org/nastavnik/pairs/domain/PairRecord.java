package org.nastavnik.pairs.domain;

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
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.PairEnding;
import org.nastavnik.pairs.PairForm;
import org.nastavnik.pairs.PairKind;
import org.nastavnik.pairs.PairStatus;

@Entity
@Table(name = "mentoring_pair")
class PairRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentoring_pair_seq")
    @SequenceGenerator(name = "mentoring_pair_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private long mentorId;
    private long menteeId;

    /** The mentee while the pair is active; unique, so that nobody has two mentors at a time. */
    private @Nullable Long activeMenteeId;

    @Enumerated(EnumType.STRING)
    private PairForm form;

    @Enumerated(EnumType.STRING)
    private PairKind kind;

    private LocalDate fromDay;
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private PairPay pay;

    private @Nullable String payTerms;
    private String reason;

    @Enumerated(EnumType.STRING)
    private PairStatus status;

    private LocalDate proposedOn;
    private @Nullable Long actId;
    private @Nullable LocalDate activeFrom;
    private boolean lifeBegun;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PairEnding ending;

    private @Nullable String remark;

    protected PairRecord() {}

    PairRecord(String year, long menteeId, Proposal proposal, LocalDate today) {
        this.schoolYear = year;
        this.mentorId = proposal.mentorId();
        this.menteeId = menteeId;
        this.form = proposal.form();
        this.kind = proposal.kind();
        this.fromDay = proposal.from();
        this.toDay = proposal.to();
        this.pay = proposal.pay();
        this.payTerms = proposal.payTerms();
        this.reason = proposal.reason();
        this.status = PairStatus.PROPOSED;
        this.proposedOn = today;
    }

    void agree() {
        expect(PairStatus.PROPOSED);
        status = PairStatus.AGREED;
    }

    void decline() {
        expect(PairStatus.PROPOSED);
        status = PairStatus.DECLINED;
    }

    /** Gives up a pair before it has begun to work. */
    void abandon(String why) {
        if (status == PairStatus.ACTIVE || status == PairStatus.CLOSED) {
            throw new IllegalStateException("Pair " + id + " is " + status);
        }
        status = PairStatus.ABANDONED;
        remark = why;
    }

    void awaitOrder(long act) {
        expect(PairStatus.AGREED);
        status = PairStatus.AWAITING_ORDER;
        actId = act;
    }

    void activate(LocalDate today) {
        expect(PairStatus.AWAITING_ORDER);
        status = PairStatus.ACTIVE;
        activeMenteeId = menteeId;
        activeFrom = today;
    }

    /** @return whether the work of the pair is to be started now */
    boolean beginLife() {
        var first = status == PairStatus.ACTIVE && !lifeBegun;
        lifeBegun = lifeBegun || first;
        return first;
    }

    void extend(LocalDate newEnd) {
        expect(PairStatus.ACTIVE);
        toDay = newEnd;
    }

    void close(LocalDate today, PairEnding how) {
        expect(PairStatus.ACTIVE);
        status = PairStatus.CLOSED;
        activeMenteeId = null;
        closedOn = today;
        ending = how;
    }

    private void expect(PairStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("Pair " + id + " is " + status + ", not " + expected);
        }
    }

    long id() {
        return id;
    }

    PairPay pay() {
        return pay;
    }

    @Nullable
    String payTerms() {
        return payTerms;
    }

    Pair view() {
        return new Pair(
                id,
                schoolYear,
                mentorId,
                menteeId,
                form,
                kind,
                fromDay,
                toDay,
                status,
                actId,
                activeFrom,
                closedOn,
                ending);
    }
}
