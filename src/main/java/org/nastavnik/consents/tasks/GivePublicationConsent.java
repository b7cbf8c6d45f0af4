package org.nastavnik.consents.tasks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.consents.SigningWay;
import org.nastavnik.consents.domain.ConsentJournal;
import org.nastavnik.consents.domain.ConsentJournal.Signature;
import org.nastavnik.consents.domain.ConsentText;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class GivePublicationConsent implements UserTask<GivePublicationConsent.Answer> {

    private final Consents consents;
    private final ConsentJournal journal;

    GivePublicationConsent(Consents consents, ConsentJournal journal) {
        this.consents = consents;
        this.journal = journal;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var personId = task.id("personId");
        return Map.of(
                "wording",
                        ConsentText.read(consents.wording(personId, task.year(), ConsentKind.PUBLICATION))
                                .shown(),
                "blank", Documents.address(ConsentKind.PUBLICATION.blank(), personId));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var personId = task.id("personId");
        if (answer.decision() == Decision.GIVEN) {
            journal.givePublication(
                    personId,
                    task.year(),
                    new Signature(answer.signingWay(), answer.signedOn(), answer.documentNumber()),
                    answer.allowed(),
                    answer.conditions());
        } else {
            journal.refuse(personId, task.year(), ConsentKind.PUBLICATION);
        }
        return Outcome.none();
    }

    enum Decision {
        GIVEN,
        REFUSED
    }

    enum Permission {
        ALLOW,
        FORBID
    }

    record Answer(
            Decision decision,
            @Nullable Permission fullName,
            @Nullable Permission position,
            @Nullable Permission photo,
            @Nullable Permission achievements,
            @Nullable Permission results,
            @Nullable String conditions,
            @Nullable SigningWay signingWay,
            @Nullable LocalDate signedOn,
            @Nullable String documentNumber) {

        Set<PublicationCategory> allowed() {
            var allowed = EnumSet.noneOf(PublicationCategory.class);
            add(allowed, fullName, PublicationCategory.NAME);
            add(allowed, position, PublicationCategory.POSITION);
            add(allowed, photo, PublicationCategory.PHOTO);
            add(allowed, achievements, PublicationCategory.ACHIEVEMENTS);
            add(allowed, results, PublicationCategory.RESULTS);
            return allowed;
        }

        private static void add(
                Set<PublicationCategory> allowed, @Nullable Permission permission, PublicationCategory category) {
            if (permission == Permission.ALLOW) {
                allowed.add(category);
            }
        }
    }
}
