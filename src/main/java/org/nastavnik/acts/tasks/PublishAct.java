package org.nastavnik.acts.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class PublishAct implements UserTask<PublishAct.Answer> {

    private final Acts acts;
    private final Clock clock;

    PublishAct(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var act = acts.act(task.id("actId"));
        return Map.of(
                "title", act.title(),
                "kind", act.kind().title(),
                "number", Objects.requireNonNull(act.number()),
                "registeredOn", RussianDate.of(act.registeredOn()),
                "publishedOn", LocalDate.now(clock));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var registered = Objects.requireNonNull(acts.act(task.id("actId")).registeredOn());
        if (answer.publishedOn().isBefore(registered)) {
            throw RefusedAnswer.ofField(
                    "Дата размещения",
                    "акт утверждён " + RussianDate.of(registered) + ", раньше разместить его нельзя.");
        }
        if (answer.publishedOn().isAfter(LocalDate.now(clock))) {
            throw RefusedAnswer.ofField("Дата размещения", "этот день ещё не наступил, проверьте дату.");
        }
        acts.publish(task.id("actId"), answer.url(), answer.publishedOn());
        return Outcome.none();
    }

    record Answer(String url, LocalDate publishedOn) {}
}
