package org.nastavnik.training.tasks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.training.domain.TrainingJournal;
import org.nastavnik.training.domain.TrainingJournal.Webinar;
import org.springframework.stereotype.Component;

/** The curator chooses what the mentors watch in this period. */
@Component
class ChooseWebinar implements UserTask<ChooseWebinar.Answer> {

    private final TrainingJournal journal;

    ChooseWebinar(TrainingJournal journal) {
        this.journal = journal;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var shown = new HashMap<String, Object>(PeriodShown.of(journal.period(task.id("periodId"))));
        shown.put("mentors", journal.mentors(task.year()).size());
        return shown;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var webinar = new Webinar(answer.topic(), answer.organiser(), answer.link(), answer.heldOn(), answer.minutes());
        return Outcome.of("webinarId", journal.webinarChosen(task.id("periodId"), webinar));
    }

    record Answer(String topic, String organiser, String link, LocalDate heldOn, int minutes) {}
}
