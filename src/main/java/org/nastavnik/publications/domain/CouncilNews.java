package org.nastavnik.publications.domain;

import java.util.List;
import org.nastavnik.council.Council;
import org.nastavnik.council.CouncilHeld;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.Publications;
import org.nastavnik.publications.domain.NewsDesk.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class CouncilNews implements NewsSource {

    private final Publications publications;
    private final Council council;

    CouncilNews(Publications publications, Council council) {
        this.publications = publications;
        this.council = council;
    }

    @EventListener
    void on(CouncilHeld held) {
        publications.worthTelling(
                held.year(),
                kind(),
                held.protocolId(),
                council.meeting(held.protocolId()).plannedOn());
    }

    @Override
    public NewsKind kind() {
        return NewsKind.COUNCIL_HELD;
    }

    @Override
    public Story story(String year, long meetingId) {
        return new Story(
                "Повестка дня: " + String.join("; ", council.meeting(meetingId).agenda()), List.of());
    }
}
