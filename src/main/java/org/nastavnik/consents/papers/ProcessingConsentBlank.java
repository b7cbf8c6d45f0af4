package org.nastavnik.consents.papers;

import org.nastavnik.calendar.Days;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class ProcessingConsentBlank extends ConsentBlank {

    ProcessingConsentBlank(Consents consents, People people, Days days) {
        super(ConsentKind.PROCESSING, consents, people, days);
    }
}
