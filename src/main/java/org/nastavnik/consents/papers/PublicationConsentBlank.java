package org.nastavnik.consents.papers;

import org.nastavnik.calendar.Days;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class PublicationConsentBlank extends ConsentBlank {

    PublicationConsentBlank(Consents consents, People people, Days days) {
        super(ConsentKind.PUBLICATION, consents, people, days);
    }
}
