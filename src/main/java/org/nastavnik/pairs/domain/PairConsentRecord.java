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
import org.jspecify.annotations.Nullable;

/** A party's answer; each party has its own row, because both may answer at the same moment. */
@Entity
@Table(name = "pair_consent")
class PairConsentRecord {

    enum Answer {
        AWAITED,
        AGREED,
        DECLINED,
        NO_ANSWER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pair_consent_seq")
    @SequenceGenerator(name = "pair_consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long pairId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable Instant answeredAt;
    private @Nullable String commentText;

    protected PairConsentRecord() {}

    PairConsentRecord(long pairId, Side side) {
        this.pairId = pairId;
        this.side = side;
        this.answer = Answer.AWAITED;
    }

    void answer(boolean agreed, @Nullable String comment, Instant now) {
        answer = agreed ? Answer.AGREED : Answer.DECLINED;
        commentText = comment;
        answeredAt = now;
    }

    void destroyComment() {
        commentText = null;
    }

    void noAnswer(Instant now) {
        if (answer == Answer.AWAITED) {
            answer = Answer.NO_ANSWER;
            answeredAt = now;
        }
    }

    Answer answer() {
        return answer;
    }

    boolean agreed() {
        return answer == Answer.AGREED;
    }

    boolean declined() {
        return answer == Answer.DECLINED;
    }

    Side side() {
        return side;
    }

    long pairId() {
        return pairId;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String comment() {
        return commentText;
    }
}
