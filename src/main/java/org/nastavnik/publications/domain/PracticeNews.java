package org.nastavnik.publications.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.practices.Practice;
import org.nastavnik.practices.PracticeAccepted;
import org.nastavnik.practices.Practices;
import org.nastavnik.practices.Publication;
import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.Publications;
import org.nastavnik.publications.domain.NewsDesk.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class PracticeNews implements NewsSource {

    private final Publications publications;
    private final Practices practices;

    PracticeNews(Publications publications, Practices practices) {
        this.publications = publications;
        this.practices = practices;
    }

    @EventListener
    void on(PracticeAccepted accepted) {
        if (publication(accepted.practiceId()) != Publication.NO) {
            publications.worthTelling(accepted.year(), kind(), accepted.practiceId());
        }
    }

    private Publication publication(long practiceId) {
        return card(practiceId).publication();
    }

    private Practice.Card card(long practiceId) {
        return Objects.requireNonNull(practices.practice(practiceId).card());
    }

    @Override
    public NewsKind kind() {
        return NewsKind.PRACTICE_ACCEPTED;
    }

    @Override
    public Story story(String year, long practiceId) {
        var title = "«" + card(practiceId).title() + "»";
        if (publication(practiceId) != Publication.WITH_NAMES) {
            return new Story(title + ", авторы просят не называть их имён", List.of());
        }
        var practice = practices.practice(practiceId);
        return new Story(
                title,
                Stream.concat(Stream.of(practice.mentorId()), practice.coAuthors().stream())
                        .toList());
    }
}
