package org.nastavnik.roadmap.tasks;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.roadmap.Arrivals;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The head or the curator registers a teacher who comes during the year. */
@Component
class RegisterArrival implements StartForm<RegisterArrival.Answer> {

    private final Arrivals arrivals;
    private final Roadmaps roadmaps;
    private final People people;
    private final Duties duties;
    private final Days days;

    RegisterArrival(Arrivals arrivals, Roadmaps roadmaps, People people, Duties duties, Days days) {
        this.arrivals = arrivals;
        this.roadmaps = roadmaps;
        this.people = people;
        this.duties = duties;
        this.days = days;
    }

    @Override
    public boolean mayStart(String login) {
        return duties.holds(login, Duty.CURATOR) || duties.holds(login, Duty.HEAD);
    }

    @Override
    public Map<String, ?> show(String login) {
        return Map.of("hiredOn", days.today(), "category", Category.NONE);
    }

    @Override
    public Start start(String login, Answer answer) {
        var year = roadmaps.current();
        if (year == null) {
            throw new RefusedAnswer("Учебный год ещё не начат: нового педагога внесите в список сотрудников.");
        }
        days.refuseFuture("Дата приёма на работу", answer.hiredOn());
        refuseDouble(answer);
        var arrival = arrivals.register(year, newPerson(answer), login);
        return new Start(
                "arrival:" + arrival.id(),
                Outcome.of("year", year).and("arrivalId", arrival.id()).and("personId", arrival.personId()));
    }

    private void refuseDouble(Answer answer) {
        var known = people.everybody().stream()
                .anyMatch(person -> person.lastName().equalsIgnoreCase(answer.lastName())
                        && person.firstName().equalsIgnoreCase(answer.firstName())
                        && java.util.Objects.equals(person.middleName(), answer.middleName()));
        if (known) {
            throw RefusedAnswer.ofField("Фамилия", "такой сотрудник уже есть в списке.");
        }
    }

    private static NewPerson newPerson(Answer answer) {
        return new NewPerson(
                null,
                null,
                answer.lastName(),
                answer.firstName(),
                answer.middleName(),
                answer.position(),
                answer.category(),
                answer.experience(),
                answer.hiredOn(),
                true,
                answer.group());
    }

    record Answer(
            String lastName,
            String firstName,
            @Nullable String middleName,
            String position,
            Category category,
            int experience,
            LocalDate hiredOn,
            @Nullable String group) {}
}
