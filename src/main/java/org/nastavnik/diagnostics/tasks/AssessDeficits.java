package org.nastavnik.diagnostics.tasks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Difficulty;
import org.nastavnik.diagnostics.domain.SurveyDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class AssessDeficits implements UserTask<AssessDeficits.Answer> {

    private final SurveyDesk desk;
    private final People people;

    AssessDeficits(SurveyDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        return Map.of("header", Headers.of(people.person(task.id("personId"))));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.assess(
                task.year(),
                task.id("personId"),
                answer.ratings(),
                answer.canShare() == null ? List.of() : answer.canShare());
        return Outcome.none();
    }

    record Answer(
            @Nullable Difficulty standards,
            @Nullable Difficulty planning,
            @Nullable Difficulty lesson,
            @Nullable Difficulty routine,
            @Nullable Difficulty environment,
            @Nullable Difficulty play,
            @Nullable Difficulty observation,
            @Nullable Difficulty inclusion,
            @Nullable Difficulty earlyAge,
            @Nullable Difficulty parents,
            @Nullable Difficulty digital,
            @Nullable Difficulty paperwork,
            @Nullable Difficulty conflict,
            @Nullable Difficulty growth,
            @Nullable List<CompetenceArea> canShare) {

        /** What has been rated; an area left out is unknown. */
        Map<CompetenceArea, Difficulty> ratings() {
            var ratings = new EnumMap<CompetenceArea, Difficulty>(CompetenceArea.class);
            for (var area : CompetenceArea.values()) {
                var difficulty = rating(area);
                if (difficulty != null) {
                    ratings.put(area, difficulty);
                }
            }
            return ratings;
        }

        private @Nullable Difficulty rating(CompetenceArea area) {
            return switch (area) {
                case STANDARDS -> standards;
                case PLANNING -> planning;
                case LESSON -> lesson;
                case ROUTINE -> routine;
                case ENVIRONMENT -> environment;
                case PLAY -> play;
                case OBSERVATION -> observation;
                case INCLUSION -> inclusion;
                case EARLY_AGE -> earlyAge;
                case PARENTS -> parents;
                case DIGITAL -> digital;
                case PAPERWORK -> paperwork;
                case CONFLICT -> conflict;
                case GROWTH -> growth;
            };
        }
    }
}
