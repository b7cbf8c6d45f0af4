package org.nastavnik.practices.tasks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.practices.Practice;
import org.nastavnik.practices.domain.PracticeDesk;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The curator decides which of the cards go into the collection. */
@Component
class ReviewPractices implements UserTask<ReviewPractices.Answer> {

    record Answer(@Nullable List<Long> accepted, @Nullable String remarks) {}

    record Row(
            String title,
            String authors,
            String kind,
            String purpose,
            String steps,
            String resources,
            String result,
            String risks,
            String publication) {}

    private static final String NONE = "—";

    private final PracticeDesk desk;
    private final People people;

    ReviewPractices(PracticeDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var offered = desk.offered(task.year());
        return Map.of(
                "year", task.year(),
                "cards", offered.stream().map(this::row).toList(),
                "options", offered.stream().map(this::option).toList());
    }

    private Option option(Practice practice) {
        return Option.of(practice.id(), "«" + card(practice).title() + "» — " + authors(practice));
    }

    private Row row(Practice practice) {
        var card = card(practice);
        return new Row(
                card.title(),
                authors(practice),
                card.kind().title(),
                card.area() + ". Цель: " + card.goal() + ". Для кого: " + card.audience(),
                card.steps(),
                orNone(card.resources()),
                card.links() == null ? card.result() : card.result() + " Ссылка: " + card.links(),
                orNone(card.risks()),
                card.publication().title());
    }

    private static Practice.Card card(Practice practice) {
        return Objects.requireNonNull(practice.card());
    }

    private static String orNone(@Nullable String text) {
        return text == null ? NONE : text;
    }

    private String authors(Practice practice) {
        return Stream.concat(
                        Stream.of(practice.mentorId()),
                        practice.coAuthors().stream().sorted())
                .map(people::person)
                .map(person -> person.shortName())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Set<Long> concerns(TaskContext task) {
        return desk.offered(task.year()).stream()
                .flatMap(practice -> Stream.concat(Stream.of(practice.mentorId()), practice.coAuthors().stream()))
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        List<Long> accepted = answer.accepted() == null ? List.of() : answer.accepted();
        if (answer.remarks() == null
                && accepted.size() < desk.offered(task.year()).size()) {
            throw RefusedAnswer.ofField(
                    "Замечания", "напишите авторам, почему не все карточки приняты и что доработать.");
        }
        desk.review(task.year(), accepted, people.withLogin(task.doer()).id(), answer.remarks());
        return Outcome.none();
    }
}
