package org.nastavnik.acts.tasks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Announcements;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class PublishAct implements UserTask<PublishAct.Answer> {

    private final Acts acts;
    private final Announcements announcements;
    private final Days days;

    PublishAct(Acts acts, Announcements announcements, Days days) {
        this.acts = acts;
        this.announcements = announcements;
        this.days = days;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var act = acts.act(task.id("partId"));
        return Map.of(
                "title", act.title(),
                "kind", act.kind().title(),
                "document", Documents.address(Acts.PAPER, act.id()),
                "number", Objects.requireNonNull(act.number()),
                "registeredOn", RussianDate.of(act.registeredOn()),
                "publishedOn", days.today());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var registered = Objects.requireNonNull(acts.act(task.id("partId")).registeredOn());
        if (answer.publishedOn().isBefore(registered)) {
            throw RefusedAnswer.ofField(
                    "Дата размещения",
                    "акт утверждён " + RussianDate.of(registered) + ", раньше разместить его нельзя.");
        }
        days.refuseFuture("Дата размещения", answer.publishedOn());
        announcements.publish(task.id("partId"), answer.url(), answer.publishedOn());
        return Outcome.none();
    }

    record Answer(String url, LocalDate publishedOn) {}
}
