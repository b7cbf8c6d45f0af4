package org.nastavnik.training.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Destroys what a person wrote about webinars. */
@Component
class DestroyedTakeaways {

    private final LearnerRecords learners;

    DestroyedTakeaways(LearnerRecords learners) {
        this.learners = learners;
    }

    @EventListener
    void destroy(PersonalDataDestroyed destroyed) {
        learners.findByPersonId(destroyed.personId()).forEach(LearnerRecord::destroyWords);
    }
}
