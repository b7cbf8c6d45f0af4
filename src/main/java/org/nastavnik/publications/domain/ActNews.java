package org.nastavnik.publications.domain;

import java.util.List;
import org.nastavnik.acts.ActPublished;
import org.nastavnik.acts.Acts;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.Publications;
import org.nastavnik.publications.domain.NewsDesk.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ActNews implements NewsSource {

    private final Publications publications;
    private final Acts acts;

    ActNews(Publications publications, Acts acts) {
        this.publications = publications;
        this.acts = acts;
    }

    @EventListener
    void on(ActPublished published) {
        publications.worthTelling(published.year(), kind(), published.actId());
    }

    @Override
    public NewsKind kind() {
        return NewsKind.ACT_PUBLISHED;
    }

    @Override
    public Story story(String year, long actId) {
        return new Story(acts.act(actId).title(), List.of());
    }
}
