package org.nastavnik.monitoring.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.monitoring.Side;
import org.nastavnik.monitoring.domain.Change;
import org.nastavnik.monitoring.domain.Continuation;
import org.nastavnik.monitoring.domain.Expectations;
import org.nastavnik.monitoring.domain.MeetingFrequency;
import org.nastavnik.monitoring.domain.QualityAnswer;
import org.nastavnik.monitoring.domain.QualityDesk;
import org.nastavnik.monitoring.domain.Ratings;
import org.springframework.stereotype.Component;

/** A mentee's questionnaire at the end of the year. */
@Component
class RateQualityAsMentee implements UserTask<RateQualityAsMentee.Answer> {

    record Answer(
            int effectiveness,
            int comfort,
            int organisation,
            int usefulness,
            int theory,
            int practice,
            int engagement,
            int progress,
            int overall,
            @Nullable String lowGradeReason,
            YesNo metBefore,
            MeetingFrequency frequency,
            Expectations expectations,
            Continuation continuation,
            @Nullable List<Change> changes,
            @Nullable String expected,
            String mostValuable,
            @Nullable String toImprove) {}

    private final QualityDesk desk;

    RateQualityAsMentee(QualityDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        return Map.of("year", task.year());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var ratings = new Ratings(
                answer.effectiveness(),
                answer.comfort(),
                answer.organisation(),
                answer.usefulness(),
                answer.theory(),
                answer.practice(),
                answer.engagement(),
                answer.progress(),
                answer.overall());
        desk.fill(
                task.year(),
                task.id("personId"),
                Side.MENTEE,
                new QualityAnswer(
                        ratings,
                        answer.metBefore() == YesNo.YES,
                        answer.frequency(),
                        answer.expectations(),
                        answer.continuation(),
                        answer.changes() == null ? Set.of() : Set.copyOf(answer.changes()),
                        answer.expected(),
                        answer.mostValuable(),
                        answer.toImprove(),
                        answer.lowGradeReason()));
        return Outcome.none();
    }
}
