package org.nastavnik.pairs.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.worklog.Worklog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Empties the log of done tasks of what was answered about the pairs of a person whose data must be destroyed. */
@Component
class ForgottenPairs {

    private final PairRecords pairs;
    private final Worklog worklog;

    ForgottenPairs(PairRecords pairs, Worklog worklog) {
        this.pairs = pairs;
        this.worklog = worklog;
    }

    @EventListener
    void forget(PersonalDataDestroyed destroyed) {
        var person = destroyed.personId();
        worklog.forget(
                "pairId",
                pairs.findByMentorIdOrMenteeId(person, person).stream()
                        .map(pair -> pair.view().id())
                        .toList());
    }
}
