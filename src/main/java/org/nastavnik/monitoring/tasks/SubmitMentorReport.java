package org.nastavnik.monitoring.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.Verdict;
import org.nastavnik.monitoring.domain.QualityDesk;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** A mentor's report on the year of one pair; the figures come from the programme and the journal. */
@Component
class SubmitMentorReport implements UserTask<SubmitMentorReport.Answer> {

    record Answer(
            String content,
            int lessonsVisited,
            String dynamics,
            String achievements,
            String difficulties,
            Verdict verdict,
            @Nullable String supportNeeded,
            @Nullable String proposals) {}

    private final QualityDesk desk;
    private final People people;

    SubmitMentorReport(QualityDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var reportId = task.id("reportId");
        var report = desk.report(reportId);
        var work = desk.work(reportId);
        return Map.of(
                "year", task.year(),
                "mentor", people.person(report.mentorId()).nameAndPosition(),
                "mentee", people.person(report.menteeId()).nameAndPosition(),
                "activities", work.activities().text(),
                "meetings", work.meetings());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var reportId = task.id("reportId");
        desk.submit(
                reportId,
                new MentorReport.Answer(
                        desk.work(reportId),
                        answer.lessonsVisited(),
                        answer.content(),
                        answer.dynamics(),
                        answer.achievements(),
                        answer.difficulties(),
                        answer.verdict(),
                        answer.supportNeeded(),
                        answer.proposals()));
        return Outcome.none();
    }
}
