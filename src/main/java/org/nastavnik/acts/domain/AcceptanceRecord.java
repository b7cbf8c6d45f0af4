package org.nastavnik.acts.domain;

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
import org.nastavnik.acts.Acceptance;
import org.nastavnik.acts.AcceptanceDecision;
import org.nastavnik.kindergarten.AcceptingBody;

/** A body's turn to decide on an edition. */
@Entity
@Table(name = "act_acceptance")
class AcceptanceRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "act_acceptance_seq")
    @SequenceGenerator(name = "act_acceptance_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long actId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private AcceptingBody body;

    @Enumerated(EnumType.STRING)
    private @Nullable AcceptanceDecision decision;

    private @Nullable String protocolNumber;
    private @Nullable LocalDate protocolDate;
    private @Nullable String remark;
    private @Nullable String recordedBy;

    protected AcceptanceRecord() {}

    AcceptanceRecord(long actId, int edition, AcceptingBody body) {
        this.actId = actId;
        this.edition = edition;
        this.body = body;
    }

    void decide(AcceptanceDecision how, String number, LocalDate date, @Nullable String why, String login) {
        var opinion = how == AcceptanceDecision.AGREED || how == AcceptanceDecision.OBJECTED;
        if (decision != null || opinion != (body == AcceptingBody.TRADE_UNION)) {
            throw new IllegalStateException(
                    body + " cannot say " + how + " to edition " + edition + " of act " + actId);
        }
        decision = how;
        protocolNumber = number;
        protocolDate = date;
        remark = why;
        recordedBy = login;
    }

    AcceptingBody body() {
        return body;
    }

    Acceptance view() {
        return new Acceptance(edition, body, decision, protocolNumber, protocolDate, remark, recordedBy);
    }
}
