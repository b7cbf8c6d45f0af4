package org.nastavnik.publications.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.Consents;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.publications.Publications;
import org.nastavnik.publications.domain.NewsDesk;
import org.nastavnik.publications.domain.NewsDesk.Telling;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The site editor tells an event of the roadmap on the site, or says why not. */
@Component
class TellNews implements UserTask<TellNews.Answer> {

    private final Publications publications;
    private final NewsDesk desk;
    private final People people;
    private final Consents consents;

    TellNews(Publications publications, NewsDesk desk, People people, Consents consents) {
        this.publications = publications;
        this.desk = desk;
        this.people = people;
        this.consents = consents;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var news = publications.news(task.id("newsId"));
        var story = desk.story(news.id());
        var shown = new HashMap<String, Object>();
        shown.put("kind", news.kind().title());
        shown.put("whatHappened", story.whatHappened());
        shown.put("day", RussianDate.of(news.happenedOn()));
        shown.put("tellBy", RussianDate.of(news.tellBy()));
        shown.put("people", concerned(story.people(), task.year()));
        return shown;
    }

    private List<Concerned> concerned(List<Long> personIds, String year) {
        return people.named(personIds).values().stream()
                .map(person -> new Concerned(person.nameAndPosition(), naming(consents.publishable(person.id(), year))))
                .sorted(Comparator.comparing(Concerned::person))
                .toList();
    }

    private static String naming(Set<PublicationCategory> publishable) {
        return publishable.contains(PublicationCategory.NAME)
                ? "можно: "
                        + publishable.stream()
                                .sorted()
                                .map(PublicationCategory::title)
                                .collect(Collectors.joining("; "))
                : "без имени и фотографии";
    }

    @Override
    public Set<Long> concerns(TaskContext task) {
        return Set.copyOf(desk.story(task.id("newsId")).people());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var newsId = task.id("newsId");
        switch (answer.newsDecision()) {
            case PUBLISHED ->
                desk.published(
                        newsId,
                        new Telling(
                                Objects.requireNonNull(answer.headline()),
                                Objects.requireNonNull(answer.text()),
                                Objects.requireNonNull(answer.publishedOn()),
                                Objects.requireNonNull(answer.siteLink()),
                                answer.socialLink()));
            case NOT_TOLD -> desk.notTold(newsId, Objects.requireNonNull(answer.reason()));
        }
        return Outcome.none();
    }

    /** A person the event concerns, and what may be published of them, as a row of the form's table. */
    record Concerned(String person, String naming) {}

    record Answer(
            Decision newsDecision,
            @Nullable String headline,
            @Nullable String text,
            @Nullable LocalDate publishedOn,
            @Nullable String siteLink,
            @Nullable String socialLink,
            @Nullable String reason) {}

    enum Decision {
        PUBLISHED,
        NOT_TOLD
    }
}
