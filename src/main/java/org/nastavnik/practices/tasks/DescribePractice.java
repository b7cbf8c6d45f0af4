package org.nastavnik.practices.tasks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.practices.Practice;
import org.nastavnik.practices.PracticeKind;
import org.nastavnik.practices.Publication;
import org.nastavnik.practices.domain.PracticeDesk;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** A mentor describes a practice worth sharing, or says there is none this year. */
@Component
class DescribePractice implements UserTask<DescribePractice.Answer> {

    enum Offer {
        CARD,
        NOTHING
    }

    record Answer(
            Offer offer,
            @Nullable String title,
            @Nullable PracticeKind kind,
            @Nullable List<Long> coAuthors,
            @Nullable String area,
            @Nullable String goal,
            @Nullable String audience,
            @Nullable String steps,
            @Nullable String resources,
            @Nullable String result,
            @Nullable String risks,
            @Nullable String links,
            @Nullable Publication publication) {

        Practice.Card card() {
            return new Practice.Card(
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(area),
                    Objects.requireNonNull(goal),
                    Objects.requireNonNull(audience),
                    Objects.requireNonNull(steps),
                    resources,
                    Objects.requireNonNull(result),
                    risks,
                    links,
                    Objects.requireNonNull(publication));
        }
    }

    private final PracticeDesk desk;
    private final People people;

    DescribePractice(PracticeDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var mentees = desk.menteesOf(task.year(), task.id("personId")).stream()
                .map(people::person)
                .map(Person::option)
                .toList();
        return Map.of("year", task.year(), "mentees", mentees);
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        if (answer.offer() == Offer.NOTHING) {
            desk.offerNothing(task.year(), task.id("personId"));
        } else {
            desk.offer(
                    task.year(),
                    task.id("personId"),
                    answer.card(),
                    answer.coAuthors() == null ? List.of() : answer.coAuthors());
        }
        return Outcome.none();
    }
}
