package org.nastavnik.publications.domain;

import org.nastavnik.consents.PersonalDataDestroyed;
import org.nastavnik.staff.NameInText;
import org.nastavnik.staff.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the words of news that name a person whose data must be destroyed out of the register; the site editor has cleared the site. */
@Component
class ForgottenNames {

    private final NewsRecords news;
    private final People people;

    ForgottenNames(NewsRecords news, People people) {
        this.news = news;
        this.people = people;
    }

    @EventListener
    void forget(PersonalDataDestroyed destroyed) {
        var person = new NameInText(people.declension(destroyed.personId()));
        news.findAll().forEach(each -> each.forget(person));
    }
}
