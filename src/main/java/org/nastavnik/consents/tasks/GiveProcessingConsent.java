package org.nastavnik.consents.tasks;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.ConsentDecision;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.Consents;
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
class GiveProcessingConsent implements UserTask<GiveProcessingConsent.Answer> {

    private final Consents consents;
    private final ConsentJournal journal;

    GiveProcessingConsent(Consents consents, ConsentJournal journal) {
        this.consents = consents;
        this.journal = journal;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var personId = task.id("personId");
        return Map.of(
                "wording",
                        ConsentText.read(consents.wording(personId, task.year(), ConsentKind.PROCESSING))
                                .shown(),
                "blank", Documents.address(ConsentKind.PROCESSING.blank(), personId));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var personId = task.id("personId");
        if (answer.decision() == Decision.GIVEN) {
            journal.giveProcessing(
                    personId,
                    task.year(),
                    new Signature(answer.signingWay(), answer.signedOn(), answer.documentNumber()));
            return Outcome.of("processingConsent", ConsentDecision.GIVEN);
        }
        journal.refuse(personId, task.year(), ConsentKind.PROCESSING);
        return Outcome.of("processingConsent", ConsentDecision.REFUSED);
    }

    enum Decision {
        GIVEN,
        REFUSED
    }

    record Answer(
            Decision decision,
            @Nullable SigningWay signingWay,
            @Nullable LocalDate signedOn,
            @Nullable String documentNumber) {}
}
