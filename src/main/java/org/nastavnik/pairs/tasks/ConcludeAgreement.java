package org.nastavnik.pairs.tasks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Markdown;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.pairs.domain.AgreementTerms;
import org.nastavnik.pairs.domain.Matching;
import org.nastavnik.pairs.domain.PairPay;
import org.nastavnik.pairs.domain.Side;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class ConcludeAgreement implements UserTask<ConcludeAgreement.Answer> {

    private final Matching matching;
    private final People people;

    ConcludeAgreement(Matching matching, People people) {
        this.matching = matching;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var offer = matching.offer(task.id("pairId"));
        var shown = new HashMap<String, Object>();
        shown.put("mentor", people.person(offer.pair().mentorId()).nameAndPosition());
        shown.put("mentee", people.person(offer.pair().menteeId()).nameAndPosition());
        shown.put("nature", offer.pair().nature());
        shown.put("period", offer.pair().period());
        shown.put("agreedPay", offer.pay());
        shown.put(
                "mentorConsent",
                Documents.address(Side.MENTOR.paper(), offer.pair().id()));
        shown.put(
                "menteeConsent",
                Documents.address(Side.MENTEE.paper(), offer.pair().id()));
        if (!offer.comments().isEmpty()) {
            var comments = offer.comments().stream().map(Markdown::plain).collect(Collectors.joining("\n\n"));
            shown.put("comments", new Markdown("**Замечания сторон**\n\n" + comments));
        }
        if (offer.payKind() != PairPay.NOT_APPLICABLE) {
            shown.put("pay", offer.payKind());
        }
        if (offer.payTerms() != null) {
            shown.put("payTerms", offer.payTerms());
        }
        return shown;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        matching.conclude(
                task.id("pairId"),
                new AgreementTerms(
                        answer.basis(),
                        answer.number(),
                        answer.date(),
                        answer.contract(),
                        answer.content(),
                        answer.performance(),
                        answer.pay(),
                        answer.payTerms(),
                        answer.exemption()));
        return Outcome.of("matched", true);
    }

    record Answer(
            boolean mentorSigned,
            boolean menteeSigned,
            AgreementTerms.Basis basis,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String contract,
            @Nullable String content,
            @Nullable String performance,
            @Nullable PairPay pay,
            @Nullable String payTerms,
            @Nullable String exemption) {}
}
