package org.nastavnik.monitoring.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Destroys what a person has answered about the quality of mentoring; figures frozen before stay as they are. */
@Component
class DestroyedQuestionnaires {

    private final QuestionnaireRecords questionnaires;

    DestroyedQuestionnaires(QuestionnaireRecords questionnaires) {
        this.questionnaires = questionnaires;
    }

    @EventListener
    void destroy(PersonalDataDestroyed destroyed) {
        questionnaires.findByPersonId(destroyed.personId()).forEach(QuestionnaireRecord::destroy);
    }
}
