package org.nastavnik.journal.domain;

import java.util.Locale;
import java.util.Set;
import org.nastavnik.engine.RightsChanged;
import org.nastavnik.engine.RightsChanged.Holder;
import org.nastavnik.journal.Identities;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what a start has changed of the engine's rights: {@code rights + group curator ProcessDefinition *}. */
@Component
class RightsFollowMatrix {

    private final Journal journal;
    private final Identities identities;

    RightsFollowMatrix(Journal journal, Identities identities) {
        this.journal = journal;
        this.identities = identities;
    }

    @EventListener
    void changed(RightsChanged changed) {
        journal.changed(Kind.RIGHTS_CHANGED, null, people(changed), subject(changed));
    }

    private Set<Long> people(RightsChanged changed) {
        return changed.holder() == Holder.LOGIN ? identities.peopleOf(changed.name()) : Set.of();
    }

    private static String subject(RightsChanged changed) {
        return String.join(
                " ",
                "rights",
                sign(changed.change()),
                changed.holder().name().toLowerCase(Locale.ROOT),
                changed.name(),
                changed.resource(),
                changed.id());
    }

    private static String sign(RightsChanged.Change change) {
        return switch (change) {
            case GIVEN -> "+";
            case CHANGED -> "±";
            case REVOKED -> "−";
        };
    }
}
