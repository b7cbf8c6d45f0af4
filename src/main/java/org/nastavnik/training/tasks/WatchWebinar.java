package org.nastavnik.training.tasks;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.training.domain.TrainingJournal;
import org.springframework.stereotype.Component;

/** A mentor tells whether the webinar was watched and what of it will be of use. */
@Component
class WatchWebinar implements UserTask<WatchWebinar.Answer> {

    private final TrainingJournal journal;

    WatchWebinar(TrainingJournal journal) {
        this.journal = journal;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var webinar = journal.webinar(task.id("webinarId"));
        return Map.of(
                "topic", webinar.topic(),
                "organiser", webinar.organiser(),
                "link", webinar.link(),
                "day", RussianDate.of(webinar.heldOn()),
                "minutes", webinar.minutes());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var webinarId = task.id("webinarId");
        var personId = task.id("personId");
        switch (answer.viewing()) {
            case WATCHED ->
                journal.watched(webinarId, personId, Objects.requireNonNull(answer.takeaway()), answer.certificate());
            case COULD_NOT -> journal.couldNotWatch(webinarId, personId, answer.reason());
        }
        return Outcome.none();
    }

    record Answer(
            Viewing viewing,
            @Nullable String takeaway,
            @Nullable String certificate,
            @Nullable String reason) {}

    enum Viewing {
        WATCHED,
        COULD_NOT
    }
}
