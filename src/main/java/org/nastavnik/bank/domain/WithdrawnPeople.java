package org.nastavnik.bank.domain;

import org.nastavnik.consents.ParticipationEnded;
import org.nastavnik.consents.PersonalDataDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows those who withdrew their consent: out of the bank, and without what they had answered. */
@Component
class WithdrawnPeople {

    private final MentorRecords mentors;
    private final BankDesk desk;

    WithdrawnPeople(MentorRecords mentors, BankDesk desk) {
        this.mentors = mentors;
        this.desk = desk;
    }

    @EventListener
    void leaveBank(ParticipationEnded ended) {
        desk.withdrew(ended.year(), ended.personId());
    }

    @EventListener
    void destroy(PersonalDataDestroyed destroyed) {
        mentors.findByPersonId(destroyed.personId()).forEach(MentorRecord::destroyAnswers);
    }
}
