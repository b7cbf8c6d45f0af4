package org.nastavnik.diagnostics.tasks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.Frequency;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.Readiness;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.diagnostics.domain.SurveyDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

@Component
class StateRequests implements UserTask<StateRequests.Answer> {

    private final SurveyDesk desk;
    private final People people;

    StateRequests(SurveyDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var personId = task.id("personId");
        return Map.of(
                "header", Headers.of(people.person(personId)),
                "colleagues",
                        people.teachers().stream()
                                .filter(colleague -> colleague.id() != personId)
                                .map(Person::option)
                                .toList());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.request(
                task.year(),
                task.id("personId"),
                new Requests(
                        answer.topics(),
                        answer.helpForms() == null ? List.of() : answer.helpForms(),
                        answer.frequency(),
                        answer.convenientTime(),
                        answer.readiness(),
                        answer.wishedMentor(),
                        answer.expectations()));
        return Outcome.none();
    }

    enum Wish {
        YES,
        NO
    }

    record Answer(
            Wish helpWanted,
            @Nullable String topics,
            @Nullable List<HelpForm> helpForms,
            @Nullable Frequency frequency,
            @Nullable String convenientTime,
            @Nullable Long wishedMentor,
            @Nullable String expectations,
            Readiness readiness) {}
}
