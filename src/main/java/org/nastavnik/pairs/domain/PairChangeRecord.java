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
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairs.ChangeInitiator;
import org.nastavnik.pairs.ChangeKind;
import org.nastavnik.pairs.ChangeStatus;
import org.nastavnik.pairs.PairChange;

@Entity
@Table(name = "pair_change")
class PairChangeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pair_change_seq")
    @SequenceGenerator(name = "pair_change_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long pairId;

    /** The pair while the change is under way; unique, so that nobody changes it twice at a time. */
    private @Nullable Long openPairId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeInitiator initiator;

    private long askedBy;
    private LocalDate askedOn;
    private LocalDate lastDay;
    private @Nullable LocalDate newEnd;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    private @Nullable String reviewer;
    private @Nullable Instant reviewedAt;
    private @Nullable String remark;
    private @Nullable Long actId;
    private @Nullable Long newPairId;
    private @Nullable LocalDate doneOn;

    protected PairChangeRecord() {}

    PairChangeRecord(ChangeRequest request, LocalDate lastDay, long askedBy, LocalDate today) {
        this.pairId = request.pairId();
        this.openPairId = request.pairId();
        this.kind = request.kind();
        this.initiator = request.initiator();
        this.askedBy = askedBy;
        this.askedOn = today;
        this.lastDay = lastDay;
        this.newEnd = request.newEnd();
        this.reason = request.reason();
        this.status = ChangeStatus.ASKED;
    }

    void notAgreed() {
        close(ChangeStatus.NOT_AGREED);
    }

    /** @param login who looked at it, null when nobody did in time */
    void accept(@Nullable String login, @Nullable String words, @Nullable Instant now) {
        status = ChangeStatus.ACCEPTED;
        review(login, words, now);
    }

    void refuse(@Nullable String login, @Nullable String words, @Nullable Instant now) {
        close(ChangeStatus.REFUSED);
        review(login, words, now);
    }

    private void review(@Nullable String login, @Nullable String words, @Nullable Instant now) {
        reviewer = login;
        remark = words;
        reviewedAt = now;
    }

    void ordered(long act, @Nullable Long newPair) {
        if (status == ChangeStatus.ACCEPTED) {
            status = ChangeStatus.ORDERED;
        }
        actId = act;
        newPairId = newPair;
    }

    /** The old mentor is free; the order is still to come. */
    void released(LocalDate today) {
        doneOn = today;
    }

    void done(LocalDate today) {
        doneOn = doneOn == null ? today : doneOn;
        close(ChangeStatus.DONE);
    }

    void lapse() {
        if (status.open()) {
            close(ChangeStatus.LAPSED);
        }
    }

    private void close(ChangeStatus how) {
        status = how;
        openPairId = null;
    }

    /** Why somebody asked and what was said of it; what changed and when stays, and the order. */
    void destroyWords() {
        reason = null;
        remark = null;
    }

    PairChange view() {
        return new PairChange(
                id, pairId, kind, initiator, askedBy, askedOn, lastDay, newEnd, reason, status, remark, actId,
                newPairId, doneOn);
    }
}
