package org.nastavnik.monitoring.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.worklog.Worklog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Destroys what a person has answered about the quality of mentoring; figures frozen before stay as they are, and mentors'
 * reports stay but for their copies in the log of done tasks.
 */
@Component
class DestroyedQuestionnaires {

    private final QuestionnaireRecords questionnaires;
    private final MentorReportRecords reports;
    private final Worklog worklog;

    DestroyedQuestionnaires(QuestionnaireRecords questionnaires, MentorReportRecords reports, Worklog worklog) {
        this.questionnaires = questionnaires;
        this.reports = reports;
        this.worklog = worklog;
    }

    @EventListener
    void destroy(PersonalDataDestroyed destroyed) {
        var person = destroyed.personId();
        questionnaires.findByPersonId(person).forEach(QuestionnaireRecord::destroy);
        worklog.forget(
                "reportId",
                reports.findByMentorIdOrMenteeId(person, person).stream()
                        .map(MentorReportRecord::id)
                        .toList());
    }
}
