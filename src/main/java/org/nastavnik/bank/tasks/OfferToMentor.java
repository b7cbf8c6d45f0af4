package org.nastavnik.bank.tasks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.MentoringForm;
import org.nastavnik.bank.domain.BankDesk;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class OfferToMentor implements UserTask<OfferToMentor.Answer> {

    private final Bank bank;
    private final BankDesk desk;
    private final People people;

    OfferToMentor(Bank bank, BankDesk desk, People people) {
        this.bank = bank;
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var person = people.person(task.id("personId"));
        return Map.of(
                "header",
                        person.fullName() + ", " + person.position() + "; стаж, лет: " + person.experience()
                                + "; категория: " + person.category().title(),
                "maxMentees", desk.maxMentees(),
                "areas",
                        bank.mentor(task.year(), person.id()).orElseThrow().areas().stream()
                                .map(area -> area.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var personId = task.id("personId");
        if (answer.decision() == Decision.ACCEPT) {
            desk.accept(task.year(), personId, answer.offer());
        } else {
            desk.decline(task.year(), personId);
        }
        return Outcome.none();
    }

    enum Decision {
        ACCEPT,
        DECLINE
    }

    record Answer(
            Decision decision,
            @Nullable List<CompetenceArea> areas,
            @Nullable Integer capacity,
            @Nullable Integer hoursPerWeek,
            @Nullable MentoringForm preferredForm,
            @Nullable String mentoringBefore,
            @Nullable String achievements,
            @Nullable String motivation,
            @Nullable String trainingNeeds,
            @Nullable String limitations) {

        BankDesk.Offer offer() {
            return new BankDesk.Offer(
                    Set.copyOf(areas),
                    capacity,
                    hoursPerWeek,
                    preferredForm,
                    achievements,
                    mentoringBefore,
                    motivation,
                    trainingNeeds,
                    limitations);
        }
    }
}
