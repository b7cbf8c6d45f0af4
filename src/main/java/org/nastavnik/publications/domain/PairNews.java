package org.nastavnik.publications.domain;

import java.util.List;
import org.nastavnik.pairs.PairActivated;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.Publications;
import org.nastavnik.publications.domain.NewsDesk.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class PairNews implements NewsSource {

    private final Publications publications;
    private final Pairs pairs;

    PairNews(Publications publications, Pairs pairs) {
        this.publications = publications;
        this.pairs = pairs;
    }

    @EventListener
    void on(PairActivated activated) {
        publications.worthTelling(activated.year(), kind(), activated.pairId());
    }

    @Override
    public NewsKind kind() {
        return NewsKind.PAIR_ACTIVATED;
    }

    @Override
    public Story story(String year, long pairId) {
        var pair = pairs.pair(pairId);
        return new Story("Наставник и наставляемый закреплены приказом", List.of(pair.mentorId(), pair.menteeId()));
    }
}
