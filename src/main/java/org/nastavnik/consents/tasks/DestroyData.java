package org.nastavnik.consents.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.consents.DataFate;
import org.nastavnik.consents.DestructionWay;
import org.nastavnik.consents.domain.WithdrawalDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

@Component
class DestroyData implements UserTask<DestroyData.Answer> {

    private final WithdrawalDesk desk;
    private final Kindergarten kindergarten;
    private final People people;
    private final Clock clock;

    DestroyData(WithdrawalDesk desk, Kindergarten kindergarten, People people, Clock clock) {
        this.desk = desk;
        this.kindergarten = kindergarten;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var withdrawal = desk.withdrawal(task.id("withdrawalId"));
        var today = LocalDate.now(clock);
        return Map.of(
                "person", people.person(withdrawal.personId()).nameAndPosition(),
                "receivedOn", RussianDate.of(withdrawal.receivedOn()),
                "deadline", RussianDate.of(withdrawal.destroyBy()),
                "fates",
                        DataFate.ALL.stream()
                                .map(fate -> new Row(fate.data(), fate.fate().title(), fate.basis()))
                                .toList(),
                "law", cited(LegalTopic.DESTRUCTION, today),
                "keepingLaw", cited(LegalTopic.RETENTION, today),
                "colleagues",
                        people.everybody().stream()
                                .filter(person -> person.id() != withdrawal.personId())
                                .map(Person::option)
                                .toList(),
                "destroyedOn", today);
    }

    private String cited(LegalTopic topic, LocalDate day) {
        return LegalBasis.inAccordanceWith(kindergarten.legalBases(topic, day));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.destroy(
                task.id("withdrawalId"),
                new WithdrawalDesk.Destruction(
                        answer.way(), answer.copies(), Set.copyOf(answer.commission()), answer.destroyedOn()),
                people.withLogin(task.doer()).id());
        return Outcome.none();
    }

    record Row(String data, String fate, String basis) {}

    record Answer(DestructionWay way, @Nullable String copies, List<Long> commission, LocalDate destroyedOn) {}
}
