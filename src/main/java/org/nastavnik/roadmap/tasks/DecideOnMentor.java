package org.nastavnik.roadmap.tasks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.Consents;
import org.nastavnik.diagnostics.AreaResult;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.roadmap.Arrivals;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class DecideOnMentor implements UserTask<DecideOnMentor.Answer> {

    private final Arrivals arrivals;
    private final Diagnostics diagnostics;
    private final Consents consents;
    private final People people;

    DecideOnMentor(Arrivals arrivals, Diagnostics diagnostics, Consents consents, People people) {
        this.arrivals = arrivals;
        this.diagnostics = diagnostics;
        this.consents = consents;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var person = people.person(task.id("personId"));
        var areas = diagnostics
                .card(task.year(), person.id())
                .map(SurveyCard::areas)
                .orElse(List.of());
        return Map.of(
                "name",
                person.fullName(),
                "position",
                person.position(),
                "experience",
                person.experience() + " лет",
                "consent",
                consents.mayProcess(person.id(), task.year()) ? "дано" : "не дано",
                "deficits",
                areas.stream().filter(AreaResult::deficit).map(Line::of).toList(),
                "survey",
                areas.isEmpty() ? "Анкета не заполнена." : "");
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var needed = answer.needsMentor() == Need.YES;
        arrivals.decide(task.id("arrivalId"), needed, answer.reason());
        return Outcome.of("mentorNeeded", needed);
    }

    enum Need {
        YES,
        NO
    }

    record Answer(Need needsMentor, @Nullable String reason) {}

    private record Line(String area, String level) {

        static Line of(AreaResult result) {
            return new Line(result.area().title(), result.level().title());
        }
    }
}
