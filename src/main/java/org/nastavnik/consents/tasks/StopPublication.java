package org.nastavnik.consents.tasks;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.consents.domain.WithdrawalDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class StopPublication implements UserTask<StopPublication.Answer> {

    private final WithdrawalDesk desk;
    private final People people;

    StopPublication(WithdrawalDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var withdrawal = desk.withdrawal(task.id("withdrawalId"));
        return Map.of(
                "person", people.person(withdrawal.personId()).nameAndPosition(),
                "withdrawn", withdrawal.kind().title(),
                "receivedOn", RussianDate.of(withdrawal.receivedOn()),
                "allowed", words(withdrawal.allowed()));
    }

    private static String words(Set<PublicationCategory> allowed) {
        return allowed.isEmpty()
                ? "ничего; проверьте, что данных и правда нигде нет"
                : allowed.stream().sorted().map(PublicationCategory::title).collect(joining(", "));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.publicationStopped(
                task.id("withdrawalId"),
                new WithdrawalDesk.Stopped(answer.result(), answer.places(), answer.stoppedOn()),
                people.withLogin(task.doer()).id());
        return Outcome.none();
    }

    record Answer(WithdrawalDesk.Result result, @Nullable String places, LocalDate stoppedOn) {}
}
