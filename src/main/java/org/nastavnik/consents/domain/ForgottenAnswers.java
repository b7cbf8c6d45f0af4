package org.nastavnik.consents.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.worklog.Worklog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Empties the log of done tasks of what a person answered and what others answered about that person. */
@Component
class ForgottenAnswers {

    private final Worklog worklog;

    ForgottenAnswers(Worklog worklog) {
        this.worklog = worklog;
    }

    @EventListener
    void forget(PersonalDataDestroyed destroyed) {
        worklog.forget(destroyed.personId());
    }
}
