package org.nastavnik.acts.tasks;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Announcements;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Markdown;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class AcquaintWithAct implements UserTask<AcquaintWithAct.Answer> {

    private final Acts acts;
    private final Announcements announcements;
    private final Documents documents;

    AcquaintWithAct(Acts acts, Announcements announcements, Documents documents) {
        this.acts = acts;
        this.announcements = announcements;
        this.documents = documents;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var order = acts.act(task.id("actId"));
        return Map.of(
                "title", order.title(),
                "number", Objects.requireNonNull(order.number()),
                "registeredOn", RussianDate.of(order.registeredOn()),
                "preview", documents.preview(Acts.PAPER, order.id()),
                "document", Documents.address(Acts.PAPER, order.id()),
                "annexes",
                        new Markdown(acts.annexesOf(order.id()).stream()
                                .map(AnnexLink::of)
                                .collect(Collectors.joining("\n\n"))));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        announcements.confirm(task.id("actId"), task.id("personId"));
        return Outcome.none();
    }

    /** @param acquainted always true: the form insists on the mark */
    record Answer(boolean acquainted) {}
}
