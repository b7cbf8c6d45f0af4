package org.nastavnik.pairs.domain;

import org.nastavnik.consents.ParticipationEnded;
import org.nastavnik.pairs.PairEnding;
import org.nastavnik.pairs.Pairs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the pairs of somebody who takes no part in mentoring any more. */
@Component
class EndedParticipation {

    private final Pairs pairs;

    EndedParticipation(Pairs pairs) {
        this.pairs = pairs;
    }

    @EventListener
    void endPairs(ParticipationEnded ended) {
        pairs.personPairs(ended.year(), ended.personId()).forEach(pair -> pairs.stop(pair.id(), PairEnding.BY_CURATOR));
    }
}
