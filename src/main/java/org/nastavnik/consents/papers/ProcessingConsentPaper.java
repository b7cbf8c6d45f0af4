package org.nastavnik.consents.papers;

import java.util.Map;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The consent to processing: a document of its own, with nothing else on its sheet. */
@Component
class ProcessingConsentPaper extends ConsentPaper {

    ProcessingConsentPaper(Consents consents, People people) {
        super(ConsentKind.PROCESSING, consents, people);
    }

    @Override
    Map<String, ?> particulars(Consent consent) {
        return Map.of();
    }
}
