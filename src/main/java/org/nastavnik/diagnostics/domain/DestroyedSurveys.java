package org.nastavnik.diagnostics.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.documents.Documents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Destroys what a person has answered to the questionnaires, and scans of it; the counts of answers stay. */
@Component
class DestroyedSurveys {

    private final AssessmentRecords assessments;
    private final RequestRecords requests;
    private final ParticipantRecords participants;
    private final Documents documents;

    DestroyedSurveys(
            AssessmentRecords assessments,
            RequestRecords requests,
            ParticipantRecords participants,
            Documents documents) {
        this.assessments = assessments;
        this.requests = requests;
        this.participants = participants;
        this.documents = documents;
    }

    @EventListener
    void destroy(PersonalDataDestroyed destroyed) {
        assessments.findByPersonId(destroyed.personId()).forEach(AssessmentRecord::destroy);
        requests.findByPersonId(destroyed.personId()).forEach(RequestRecord::destroy);
        participants.findByPersonId(destroyed.personId()).forEach(participant -> {
            participant.destroyConclusions();
            documents.destroy(SurveyFolder.CARD, participant.id());
        });
    }
}
