package org.nastavnik.staff.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The head or the curator names a new person for a duty. */
@Component
class TransferDuty implements StartForm<TransferDuty.Answer> {

    private final Duties duties;
    private final People people;
    private final Clock clock;

    TransferDuty(Duties duties, People people, Clock clock) {
        this.duties = duties;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean mayStart(String login) {
        return duties.holds(login, Duty.HEAD) || duties.holds(login, Duty.CURATOR);
    }

    @Override
    public Map<String, ?> show(String login) {
        return Map.of(
                "holders",
                Arrays.stream(Duty.values()).map(this::row).toList(),
                "duties",
                Arrays.stream(Duty.values())
                        .map(duty -> Option.of(duty, duty.title()))
                        .toList(),
                "colleagues",
                people.everybody().stream()
                        .map(person -> Option.of(person.id(), person.fullName() + ", " + person.position()))
                        .toList());
    }

    private Row row(Duty duty) {
        return new Row(
                duty.title(), duties.holderOf(duty).map(Person::nameAndPosition).orElse("никто"));
    }

    @Override
    public Start start(String login, Answer answer) {
        if (answer.duty() == Duty.HEAD && !duties.holds(login, Duty.HEAD)) {
            throw RefusedAnswer.ofField(
                    "Какую обязанность передать", "обязанность заведующего передаёт только сам заведующий.");
        }
        var holder = people.person(answer.personId());
        if (duties.holds(holder.login(), answer.duty())) {
            throw RefusedAnswer.ofField(
                    "Кому передать", holder.shortName() + " уже исполняет эту обязанность. Выберите другого человека.");
        }
        return new Start(
                "duty:" + answer.duty().key(),
                Outcome.of("year", SchoolYear.containing(LocalDate.now(clock)).toString())
                        .and("duty", answer.duty())
                        .and("personId", holder.id()));
    }

    record Row(String duty, String holder) {}

    record Answer(Duty duty, long personId) {}
}
