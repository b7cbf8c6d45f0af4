package org.nastavnik.acts.tasks;

import java.util.List;
import org.nastavnik.acts.Acceptance;

/** A row of the table that says who has accepted a draft. */
record AcceptanceLine(String body, String decision, String protocol, String remark) {

    static List<AcceptanceLine> of(List<Acceptance> acceptances) {
        return acceptances.stream()
                .filter(acceptance -> acceptance.decision() != null)
                .map(AcceptanceLine::of)
                .toList();
    }

    private static AcceptanceLine of(Acceptance acceptance) {
        return new AcceptanceLine(
                acceptance.body().title(),
                acceptance.decision() == null ? "" : acceptance.decision().title(),
                acceptance.protocol(),
                acceptance.remark() == null ? "" : acceptance.remark());
    }
}
