package org.nastavnik.programmes.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Destroys what the psychologist wrote about the pairs of a person: it goes beyond the work, so consent alone allows it. The
 * programme and the journal of meetings stay, because they are the work.
 */
@Component
class DestroyedNotes {

    private final Pairs pairs;
    private final SupportRecords support;

    DestroyedNotes(Pairs pairs, SupportRecords support) {
        this.pairs = pairs;
        this.support = support;
    }

    @EventListener
    void destroy(PersonalDataDestroyed destroyed) {
        var own =
                pairs.pairsOfPerson(destroyed.personId()).stream().map(Pair::id).toList();
        support.findByPairIdIn(own).forEach(SupportRecord::destroyWords);
    }
}
