package org.nastavnik.monitoring.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.monitoring.Analysis;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.domain.QualityDesk;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The curator reads what the questionnaires and reports add up to, and draws conclusions. */
@Component
class AnalyseQuality implements UserTask<AnalyseQuality.Answer> {

    record Answer(
            String strengths,
            String weaknesses,
            String opportunities,
            String threats,
            Degree goalsKnown,
            Degree actsKept,
            Degree rightsKnown,
            Degree pairsFit,
            Degree programmesMade,
            Degree mentorsTrained,
            Degree meetingsRegular,
            Degree supportGiven,
            Degree resultsShared,
            String problems,
            String proposals) {

        List<Integer> points() {
            return Stream.of(
                            goalsKnown,
                            actsKept,
                            rightsKnown,
                            pairsFit,
                            programmesMade,
                            mentorsTrained,
                            meetingsRegular,
                            supportGiven,
                            resultsShared)
                    .map(Degree::ordinal)
                    .toList();
        }
    }

    /** How far a statement is true; the ordinal is its points. */
    enum Degree {
        NOT,
        PARTLY,
        FULLY
    }

    record Figure(String indicator, String amount) {}

    record ReportRow(String pair, String state, String activities, String meetings, String verdict) {}

    private final QualityDesk desk;
    private final People people;
    private final Clock clock;

    AnalyseQuality(QualityDesk desk, People people, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var picture = desk.picture(task.year());
        var indicators = picture.indicators();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("year", task.year());
        shown.put(
                "figures",
                List.of(
                        new Figure(
                                "Отклик: анкеты наставников",
                                indicators.mentorsAnswered().text()),
                        new Figure(
                                "Отклик: анкеты наставляемых",
                                indicators.menteesAnswered().text()),
                        new Figure("Довольны, всего", indicators.satisfied().text()),
                        new Figure("Довольны наставники", indicators.mentorsSatisfiedText()),
                        new Figure("Довольны наставляемые", indicators.menteesSatisfiedText()),
                        new Figure(
                                "Сдано отчётов наставников",
                                indicators.reports().text()),
                        new Figure(
                                "Выполнено мероприятий программ",
                                indicators.activities().text()),
                        new Figure("Проведено встреч", Integer.toString(indicators.meetings())),
                        new Figure("Готовы работать самостоятельно", Integer.toString(indicators.ready())),
                        new Figure("Готовы при сопровождении", Integer.toString(indicators.readyWithSupport())),
                        new Figure("Не готовы", Integer.toString(indicators.notReady()))));
        shown.put("averages", picture.averages());
        shown.put("closed", picture.closed());
        shown.put("words", picture.words().stream().map(Words::new).toList());
        shown.put("reports", reports(task.year()));
        return shown;
    }

    record Words(String words) {}

    private List<ReportRow> reports(String year) {
        var reports = desk.mentorReports(year);
        var names = people.named(reports.stream()
                .flatMap(report -> Stream.of(report.mentorId(), report.menteeId()))
                .distinct()
                .toList());
        return reports.stream().map(report -> row(report, names)).toList();
    }

    private static ReportRow row(MentorReport report, Map<Long, Person> names) {
        var answer = report.answer();
        var pair = name(names, report.mentorId()) + " — " + name(names, report.menteeId());
        return answer == null
                ? new ReportRow(pair, report.state().title(), "—", "—", "—")
                : new ReportRow(
                        pair,
                        report.state().title(),
                        answer.work().activities().text(),
                        Integer.toString(answer.work().meetings()),
                        answer.verdict().title());
    }

    private static String name(Map<Long, Person> names, long personId) {
        var person = names.get(personId);
        return person == null ? "—" : person.shortName();
    }

    @Override
    public Set<Long> concerns(TaskContext task) {
        return desk.mentorReports(task.year()).stream()
                .flatMap(report -> Stream.of(report.mentorId(), report.menteeId()))
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.analyse(
                task.year(),
                new Analysis(
                        people.withLogin(task.doer()).id(),
                        LocalDate.now(clock),
                        new Analysis.Swot(
                                answer.strengths(), answer.weaknesses(), answer.opportunities(), answer.threats()),
                        answer.points(),
                        answer.problems(),
                        answer.proposals()));
        return Outcome.none();
    }
}
