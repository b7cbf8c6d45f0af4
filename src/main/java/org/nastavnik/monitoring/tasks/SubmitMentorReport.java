package org.nastavnik.monitoring.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.domain.QualityDesk;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.programmes.Verdict;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/**
 * A mentor's report on the year of one pair. The figures come from the programme and the journal, and what the mentor wrote
 * when the programme was closed is there already.
 */
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
    private final Programmes programmes;
    private final People people;

    SubmitMentorReport(QualityDesk desk, Programmes programmes, People people) {
        this.desk = desk;
        this.programmes = programmes;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var reportId = task.id("reportId");
        var report = desk.report(reportId);
        var work = desk.work(reportId);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("year", task.year());
        shown.put("mentor", people.person(report.mentorId()).nameAndPosition());
        shown.put("mentee", people.person(report.menteeId()).nameAndPosition());
        shown.put("activities", work.activities().text());
        shown.put("meetings", work.meetings());
        programmes.programme(report.pairId()).ifPresent(programme -> showWritten(programme, shown));
        return shown;
    }

    private static void showWritten(Programme programme, Map<String, Object> shown) {
        putUnlessNull(shown, "content", programme.facts());
        putUnlessNull(shown, "dynamics", programme.dynamics());
        putUnlessNull(shown, "achievements", programme.achievements());
        putUnlessNull(shown, "difficulties", programme.difficulties());
        putUnlessNull(shown, "verdict", programme.verdict());
        putUnlessNull(shown, "proposals", programme.proposals());
    }

    private static void putUnlessNull(Map<String, Object> shown, String field, @Nullable Object written) {
        if (written != null) {
            shown.put(field, written);
        }
    }

    @Override
    public Set<Long> concerns(TaskContext task) {
        var report = desk.report(task.id("reportId"));
        return Set.of(report.mentorId(), report.menteeId());
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
