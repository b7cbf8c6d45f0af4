package org.nastavnik.acts.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Acceptance;
import org.nastavnik.acts.AcceptanceDecision;
import org.nastavnik.acts.Acceptances;
import org.nastavnik.calendar.Days;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Kindergarten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("acceptances")
@Transactional
class AcceptanceRegister implements Acceptances {

    private final ActRecords acts;
    private final EditionRecords editions;
    private final AcceptanceRecords acceptances;
    private final Kindergarten kindergarten;
    private final Days days;

    AcceptanceRegister(
            ActRecords acts,
            EditionRecords editions,
            AcceptanceRecords acceptances,
            Kindergarten kindergarten,
            Days days) {
        this.acts = acts;
        this.editions = editions;
        this.acceptances = acceptances;
        this.kindergarten = kindergarten;
        this.days = days;
    }

    /** Writes down who has to accept the latest edition of the act, by the settings of this moment. */
    boolean ask(ActRecord act) {
        if (act.kind().annexed()) {
            kindergarten
                    .acceptingBodies()
                    .forEach(body -> acceptances.save(new AcceptanceRecord(act.id(), act.edition(), body)));
        }
        return !latest(act).isEmpty();
    }

    private List<AcceptanceRecord> latest(ActRecord act) {
        return acceptances.findByActIdAndEditionOrderById(act.id(), act.edition());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Acceptance> of(long actId) {
        return latest(acts.get(actId)).stream().map(AcceptanceRecord::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> bodies(long actId) {
        return of(actId).stream().map(asked -> asked.body().key()).toList();
    }

    @Override
    public void record(
            long actId,
            AcceptingBody body,
            AcceptanceDecision decision,
            String protocolNumber,
            LocalDate protocolDate,
            @Nullable String remark,
            String login) {
        latest(acts.get(actId)).stream()
                .filter(asked -> asked.body() == body)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(body + " was not asked about act " + actId))
                .decide(decision, protocolNumber, protocolDate, remark, login);
    }

    @Override
    public boolean settle(long actId) {
        var act = acts.get(actId);
        var refusal = of(actId).stream()
                .filter(asked -> asked.decision() == AcceptanceDecision.REFUSED)
                .findFirst();
        refusal.ifPresent(refused -> {
            var remark = refused.body().title() + ", " + refused.protocol() + ": " + refused.remark();
            act.sendBack(remark);
            editions.findByActIdAndEdition(actId, act.edition())
                    .sendBack(String.valueOf(refused.recordedBy()), days.today(), remark);
        });
        return refusal.isEmpty();
    }
}
