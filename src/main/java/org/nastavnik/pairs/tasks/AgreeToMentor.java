package org.nastavnik.pairs.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.pairs.domain.Matching;
import org.nastavnik.pairs.domain.Side;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class AgreeToMentor implements UserTask<AgreeToMentor.Answer> {

    private final Matching matching;
    private final Pairs pairs;
    private final People people;

    AgreeToMentor(Matching matching, Pairs pairs, People people) {
        this.matching = matching;
        this.pairs = pairs;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var offer = matching.offer(task.id("pairId"));
        return Map.of(
                "mentee", people.person(offer.pair().menteeId()).nameAndPosition(),
                "nature", offer.pair().nature(),
                "period", offer.pair().period(),
                "pay", offer.pay(),
                "deficits", CompetenceArea.deficits(offer.deficits()),
                "law", pairs.needsAgreement(offer.pair().id()) ? " (статья 351.8 Трудового кодекса)" : "",
                "document", Documents.address(Side.MENTOR.paper(), offer.pair().id()));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        matching.answer(task.id("pairId"), Side.MENTOR, answer.consent() == Consent.AGREE, answer.comment());
        return Outcome.none();
    }

    record Answer(
            Consent consent,
            @Nullable Boolean knowsRules,
            @Nullable String comment) {}
}
