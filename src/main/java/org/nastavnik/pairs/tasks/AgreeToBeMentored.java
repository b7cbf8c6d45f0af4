package org.nastavnik.pairs.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.pairs.domain.Matching;
import org.nastavnik.pairs.domain.Side;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class AgreeToBeMentored implements UserTask<AgreeToBeMentored.Answer> {

    private final Matching matching;
    private final People people;

    AgreeToBeMentored(Matching matching, People people) {
        this.matching = matching;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var offer = matching.offer(task.id("pairId"));
        return Map.of(
                "mentor", people.person(offer.pair().mentorId()).nameAndPosition(),
                "nature", offer.pair().nature(),
                "period", offer.pair().period(),
                "deficits", CompetenceArea.deficits(offer.deficits()),
                "document", Documents.address(Side.MENTEE.paper(), offer.pair().id()));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        matching.answer(task.id("pairId"), Side.MENTEE, answer.consent() == Consent.AGREE, answer.comment());
        return Outcome.none();
    }

    record Answer(
            Consent consent,
            @Nullable Boolean knowsRules,
            @Nullable String comment) {}
}
