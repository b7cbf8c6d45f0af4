package org.nastavnik.consents.tasks;

import java.util.Map;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.Participation;
import org.nastavnik.consents.domain.WithdrawalDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class DecideAfterWithdrawal implements UserTask<DecideAfterWithdrawal.Answer> {

    private final WithdrawalDesk desk;
    private final People people;

    DecideAfterWithdrawal(WithdrawalDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var withdrawal = desk.withdrawal(task.id("withdrawalId"));
        return Map.of(
                "person", people.person(withdrawal.personId()).nameAndPosition(),
                "receivedOn", RussianDate.of(withdrawal.receivedOn()));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.decideParticipation(
                task.id("withdrawalId"),
                answer.participation(),
                answer.reason(),
                people.withLogin(task.doer()).id());
        return Outcome.none();
    }

    record Answer(Participation participation, String reason) {}
}
