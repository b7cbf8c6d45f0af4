package org.nastavnik.diagnostics.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Destroys what a person has answered to the questionnaires; the counts of answers stay. */
@Component
class DestroyedSurveys {

    private final AssessmentRecords assessments;
    private final RequestRecords requests;
    private final ParticipantRecords participants;

    DestroyedSurveys(AssessmentRecords assessments, RequestRecords requests, ParticipantRecords participants) {
        this.assessments = assessments;
        this.requests = requests;
        this.participants = participants;
    }

    @EventListener
    void destroy(PersonalDataDestroyed destroyed) {
        assessments.findByPersonId(destroyed.personId()).forEach(AssessmentRecord::destroy);
        requests.findByPersonId(destroyed.personId()).forEach(RequestRecord::destroy);
        participants.findByPersonId(destroyed.personId()).forEach(ParticipantRecord::destroyConclusions);
    }
}
