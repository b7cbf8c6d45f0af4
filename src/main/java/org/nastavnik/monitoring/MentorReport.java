package org.nastavnik.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.programmes.Verdict;

/**
 * A mentor's report on one pair.
 *
 * @param answer null until the report is submitted
 */
public record MentorReport(
        long id,
        String year,
        long pairId,
        long mentorId,
        long menteeId,
        AnswerState state,
        @Nullable LocalDate submittedOn,
        @Nullable Answer answer) {

    /**
     * @param work what the pair did by its programme and journal, as it stood on the day of the report
     * @param supportNeeded what support, where the verdict makes it a condition
     */
    public record Answer(
            Work work,
            int lessonsVisited,
            String content,
            String dynamics,
            String achievements,
            String difficulties,
            Verdict verdict,
            @Nullable String supportNeeded,
            @Nullable String proposals) {}

    /** What a pair did: activities of the programme, plan and fact, and meetings of the journal. */
    public record Work(int activitiesPlanned, int activitiesDone, int meetings) {

        public Share activities() {
            return new Share(Math.min(activitiesDone, activitiesPlanned), activitiesPlanned);
        }
    }
}
