package org.nastavnik.pairs.papers;

import java.util.Map;
import java.util.Objects;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.pairs.domain.Dossier;
import org.nastavnik.pairs.domain.Dossier.Asked;
import org.nastavnik.pairs.domain.PairPay;
import org.nastavnik.pairs.domain.Side;
import org.springframework.stereotype.Component;

/** The mentor's written consent to the work; the law of the pair's first day says what it has to be about. */
@Component
class MentorConsentPaper extends PairConsentPaper {

    private final Kindergarten kindergarten;

    MentorConsentPaper(Pairs pairs, Dossier dossier, PartyNames names, Kindergarten kindergarten) {
        super(Side.MENTOR, pairs, dossier, names);
        this.kindergarten = kindergarten;
    }

    @Override
    public String title() {
        return "Согласие наставника";
    }

    @Override
    Map<String, ?> particulars(Pair pair, Asked asked) {
        return Map.of(
                "pay", pay(asked),
                "rightToPay", asked.pay() == PairPay.UNPAID,
                "mentoringArticle", kindergarten.legalOverlay().mentoringArticleOn(pair.from()),
                "law", LegalBasis.inAccordanceWith(kindergarten.legalBases(LegalTopic.MENTORS_WORK, pair.from())));
    }

    private static String pay(Asked asked) {
        return switch (asked.pay()) {
            case PAID -> Objects.requireNonNullElse(asked.payTerms(), "по соглашению сторон");
            case UNPAID -> "не устанавливается";
            case NOT_APPLICABLE ->
                "работа входит в оплачиваемые должностные обязанности либо её условия определяет учредитель";
        };
    }
}
