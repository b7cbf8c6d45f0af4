package org.nastavnik.council.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.nastavnik.council.Decision;

/** A decision as it is stored. */
@Embeddable
record DecisionLine(String text, long responsibleId, LocalDate dueOn) {

    static DecisionLine of(Decision decision) {
        return new DecisionLine(decision.text(), decision.responsibleId(), decision.due());
    }

    Decision view() {
        return new Decision(text, responsibleId, dueOn);
    }
}
