package org.nastavnik.consents.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The consent to publication, each category allowed or forbidden by itself. */
@Component
class PublicationConsentPaper extends ConsentPaper {

    /** A category with the answer that was ticked. */
    record Line(String category, boolean allowed) {

        public boolean isMarked() {
            return true;
        }
    }

    PublicationConsentPaper(Consents consents, People people) {
        super(ConsentKind.PUBLICATION, consents, people);
    }

    @Override
    Map<String, ?> particulars(Consent consent) {
        return Map.of("lines", lines(consent), "conditions", conditions(consent));
    }

    private static List<Line> lines(Consent consent) {
        return Arrays.stream(PublicationCategory.values())
                .map(category -> new Line(category.title(), consent.allowed().contains(category)))
                .toList();
    }

    private static String conditions(Consent consent) {
        return consent.conditions() == null ? "не установлены." : consent.conditions();
    }
}
