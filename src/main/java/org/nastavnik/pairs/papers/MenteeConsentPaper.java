package org.nastavnik.pairs.papers;

import java.util.Map;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.pairs.domain.Dossier;
import org.nastavnik.pairs.domain.Dossier.Asked;
import org.nastavnik.pairs.domain.Side;
import org.springframework.stereotype.Component;

/** The mentee's consent to be helped by this mentor. */
@Component
class MenteeConsentPaper extends PairConsentPaper {

    MenteeConsentPaper(Pairs pairs, Dossier dossier, PartyNames names) {
        super(Side.MENTEE, pairs, dossier, names);
    }

    @Override
    public String title() {
        return "Согласие наставляемого";
    }

    @Override
    Map<String, ?> particulars(Pair pair, Asked asked) {
        return Map.of();
    }
}
