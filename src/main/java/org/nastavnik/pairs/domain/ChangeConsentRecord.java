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

/** A party's answer to a change somebody else asked for; each party has its own row, because both may answer at once. */
@Entity
@Table(name = "pair_change_consent")
class ChangeConsentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pair_change_consent_seq")
    @SequenceGenerator(name = "pair_change_consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long changeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private PairConsentRecord.Answer answer;

    private @Nullable Instant answeredAt;
    private @Nullable String commentText;

    protected ChangeConsentRecord() {}

    ChangeConsentRecord(long changeId, long personId) {
        this.changeId = changeId;
        this.personId = personId;
        this.answer = PairConsentRecord.Answer.AWAITED;
    }

    void answer(boolean agreed, @Nullable String comment, Instant now) {
        answer = agreed ? PairConsentRecord.Answer.AGREED : PairConsentRecord.Answer.DECLINED;
        commentText = comment;
        answeredAt = now;
    }

    void destroyComment() {
        commentText = null;
    }

    void noAnswer(Instant now) {
        if (answer == PairConsentRecord.Answer.AWAITED) {
            answer = PairConsentRecord.Answer.NO_ANSWER;
            answeredAt = now;
        }
    }

    boolean agreed() {
        return answer == PairConsentRecord.Answer.AGREED;
    }

    long personId() {
        return personId;
    }

    @Nullable
    String comment() {
        return commentText;
    }
}
