package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.PairsAtWork;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;

class QualityMonitoringTest extends KindergartenTest {

    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2027, 5, 1);

    @Autowired
    private Monitoring monitoring;

    private PairsAtWork pairs;

    @AfterAll
    static void everyFlowIsTaken() {
        ModelCoverage.assertWhole("quality-monitoring");
    }

    @BeforeEach
    void itIsMay() {
        clock.moveTo(FIRST_OF_MAY);
        pairs = new PairsAtWork(jdbc, YEAR);
    }

    private void begin() {
        processes.start("quality-monitoring", "monitoring:" + YEAR, Outcome.of("year", YEAR));
    }

    @Test
    void bothSidesAnswerAndTheCuratorDrawsConclusions() {
        for (var number = 3; number <= 5; number++) {
            pairs.active(personId("pedagog" + number), personId("pedagog" + (number + 8)));
        }
        pairs.declined(personId("pedagog6"), personId("pedagog14"));
        begin();

        assertThat(tasklist.openKeys())
                .containsExactly(
                        "rate-quality-as-mentee",
                        "rate-quality-as-mentee",
                        "rate-quality-as-mentee",
                        "rate-quality-as-mentor",
                        "rate-quality-as-mentor",
                        "rate-quality-as-mentor",
                        "submit-mentor-report",
                        "submit-mentor-report",
                        "submit-mentor-report");
        tasklist.answer(tasklist.task("rate-quality-as-mentor", "pedagog3"), mentorAnswer(9));
        tasklist.answer(tasklist.task("rate-quality-as-mentor", "pedagog4"), mentorAnswer(7));
        tasklist.answer(tasklist.task("rate-quality-as-mentor", "pedagog5"), mentorAnswer(6));
        tasklist.answer(tasklist.task("rate-quality-as-mentee", "pedagog11"), menteeAnswer(10));
        tasklist.answer(tasklist.task("rate-quality-as-mentee", "pedagog12"), menteeAnswer(8));
        tasklist.answer(tasklist.task("rate-quality-as-mentee", "pedagog13"), lowMenteeAnswer());
        tasklist.answer(tasklist.task("submit-mentor-report", "pedagog3"), report("ready"));
        tasklist.answer(tasklist.task("submit-mentor-report", "pedagog4"), supportedReport());
        tasklist.answer(tasklist.task("submit-mentor-report", "pedagog5"), report("not_ready"));

        assertThat(monitoring.indicators(YEAR)).isEmpty();
        var analysis = tasklist.task("analyse-quality", "kurator");
        assertThat(rows(analysis, "figures"))
                .contains("{\"indicator\":\"Довольны наставники\",\"amount\":\"2 из 3 (67 %)\"}");
        assertThat(rows(analysis, "averages"))
                .contains(
                        "{\"question\":\"Удовлетворённость в целом\",\"mentors\":\"7,3\",\"mentees\":\"7,0\",\"all\":\"7,2\"}");
        assertThat(rows(analysis, "words")).contains("Почему оценка низкая: Не было времени");
        assertThat(rows(analysis, "closed")).contains("вырос интерес к профессии");
        tasklist.answer(analysis, analysisAnswer());

        var indicators = monitoring.indicators(YEAR).orElseThrow();
        assertThat(indicators.answered()).isEqualTo(new Share(6, 6));
        assertThat(indicators.mentorsSatisfied()).isEqualTo(new Share(2, 3));
        assertThat(indicators.menteesSatisfied()).isEqualTo(new Share(2, 3));
        assertThat(indicators.reports()).isEqualTo(new Share(3, 3));
        assertThat(indicators.ready()).isEqualTo(1);
        assertThat(indicators.readyWithSupport()).isEqualTo(1);
        assertThat(indicators.notReady()).isEqualTo(1);
        var concluded = monitoring.analysis(YEAR).orElseThrow();
        assertThat(concluded.curatorId()).isEqualTo(personId("kurator"));
        assertThat(concluded.points()).isEqualTo(2 * 7 + 1);
        assertThat(concluded.level()).isEqualTo(ConformityLevel.OPTIMAL);
        assertThat(concluded.swot().threats()).isEqualTo("не выявлены");
        assertThat(roadmaps.row(YEAR, "6.1").status()).isEqualTo(RowStatus.DONE);
        assertThat(tasklist.openKeys()).isEmpty();
    }

    @Test
    void aPersonOfTwoPairsAnswersOnceAndReportsOnEach() {
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        pairs.closed(personId("pedagog3"), personId("pedagog12"));
        pairs.active(personId("pedagog12"), personId("pedagog4"));
        begin();

        assertThat(tasklist.all("rate-quality-as-mentor"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("pedagog3", "pedagog12");
        assertThat(tasklist.all("rate-quality-as-mentee"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("pedagog11", "pedagog12", "pedagog4");
        assertThat(tasklist.all("submit-mentor-report"))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("pedagog3", "pedagog3", "pedagog12");
    }

    @Test
    void whatTheProgrammeAndTheJournalKnowIsThereAlready() {
        pairs.programmeOf(pairs.closed(personId("pedagog3"), personId("pedagog11")));
        begin();

        var task = tasklist.task("submit-mentor-report");
        assertThat(tasklist.open(task))
                .containsEntry("activities", "1 из 2 (50 %)")
                .containsEntry("meetings", 1)
                .containsEntry("content", "Провели открытое занятие")
                .containsEntry("dynamics", "Планирование стало увереннее")
                .containsEntry("verdict", "ready")
                .doesNotContainKey("difficulties");
        tasklist.answer(task, report("ready"));

        assertThat(monitoring.mentorReports(YEAR))
                .singleElement()
                .satisfies(report -> assertThat(report.answer().work()).isEqualTo(new MentorReport.Work(2, 1, 1)));
    }

    @Test
    void whoKeepsSilentIsWrittenDownAndTheAnalysisBegins() {
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        begin();
        tasklist.answer("rate-quality-as-mentor", mentorAnswer(8));

        moveTo(LocalDate.of(2027, 5, 11));
        assertThat(tasklist.openKeys()).containsExactly("rate-quality-as-mentee", "submit-mentor-report");
        moveTo(LocalDate.of(2027, 5, 12));

        assertThat(tasklist.openKeys()).containsExactly("analyse-quality");
        assertThat(monitoring.mentorReports(YEAR))
                .extracting(MentorReport::state)
                .containsExactly(AnswerState.MISSING);
        tasklist.answer("analyse-quality", analysisAnswer());
        var indicators = monitoring.indicators(YEAR).orElseThrow();
        assertThat(indicators.mentorsAnswered()).isEqualTo(new Share(1, 1));
        assertThat(indicators.menteesAnswered().text()).isEqualTo("0 из 1 (0 %)");
        assertThat(indicators.menteesSatisfiedText()).isEqualTo("нет данных");
        assertThat(indicators.reports()).isEqualTo(new Share(0, 1));
    }

    @Test
    void withoutTheCuratorTheFiguresAreFrozenAllTheSame() {
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        begin();
        tasklist.answer("rate-quality-as-mentor", mentorAnswer(8));
        tasklist.answer("rate-quality-as-mentee", menteeAnswer(4 + 2));

        moveTo(LocalDate.of(2027, 5, 12));
        tasklist.task("analyse-quality");
        moveTo(LocalDate.of(2027, 5, 21));

        assertThat(tasklist.openKeys()).isEmpty();
        assertThat(monitoring.analysis(YEAR)).isEmpty();
        assertThat(monitoring.indicators(YEAR).orElseThrow().satisfied()).isEqualTo(new Share(1, 2));
        assertThat(roadmaps.row(YEAR, "6.1").status()).isEqualTo(RowStatus.OPEN);
    }

    @Test
    void withoutPairsTheCuratorOnlySumsUp() {
        begin();

        var analysis = tasklist.task("analyse-quality", "kurator");
        assertThat(rows(analysis, "figures")).contains("\"Довольны, всего\",\"amount\":\"нет данных\"");
        tasklist.answer(analysis, analysisAnswer());
        assertThat(monitoring.indicators(YEAR).orElseThrow().answered()).isEqualTo(new Share(0, 0));
    }

    @Test
    void aLateStartLeavesHalfOfTheTimeForTheAnalysis() {
        clock.moveTo(LocalDate.of(2027, 5, 27));
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        begin();

        moveTo(LocalDate.of(2027, 5, 30));
        assertThat(tasklist.openKeys()).containsExactly("analyse-quality");
    }

    @Test
    void aLowGradeAsksForItsReason() {
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        begin();
        var task = tasklist.task("rate-quality-as-mentee");

        assertThatThrownBy(() -> tasklist.answer(task, menteeAnswer(5)))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("Что пошло не так");
        var answer = menteeAnswer(6);
        answer.put("lowGradeReason", "Не было времени");
        assertThatThrownBy(() -> tasklist.answer(task, answer)).isInstanceOf(RefusedAnswer.class);
        tasklist.answer(task, menteeAnswer(6));
        assertThat(tasklist.all("rate-quality-as-mentee")).isEmpty();
    }

    private String rows(Task task, String name) {
        return tasklist.open(task)
                .<org.camunda.spin.plugin.variable.value.JsonValue>getValueTyped(name)
                .getValueSerialized();
    }

    private static Map<String, Object> mentorAnswer(int overall) {
        var answer = new HashMap<String, Object>();
        List.of(
                        "effectiveness",
                        "comfort",
                        "organisation",
                        "usefulness",
                        "theory",
                        "practice",
                        "engagement",
                        "progress")
                .forEach(rating -> answer.put(rating, 8));
        answer.put("overall", overall);
        answer.put("metBefore", "no");
        answer.put("frequency", "very_often");
        answer.put("expectations", "not_met");
        answer.put("continuation", "other_pair");
        answer.put("mostValuable", "Общие занятия");
        return answer;
    }

    private static Map<String, Object> menteeAnswer(int overall) {
        var answer = mentorAnswer(overall);
        answer.put("changes", List.of("interest_grew", "would_mentor"));
        return answer;
    }

    private static Map<String, Object> lowMenteeAnswer() {
        var answer = mentorAnswer(3);
        answer.put("lowGradeReason", "Не было времени");
        return answer;
    }

    private static Map<String, Object> supportedReport() {
        var answer = report("ready_with_support");
        answer.put("supportNeeded", "Помощь с документацией");
        return answer;
    }

    private static Map<String, Object> report(String verdict) {
        var answer = new HashMap<String, Object>();
        answer.put("content", "Работали по программе");
        answer.put("lessonsVisited", 12);
        answer.put("dynamics", "Планирование стало увереннее");
        answer.put("achievements", "Открытое занятие");
        answer.put("difficulties", "Не было");
        answer.put("verdict", verdict);
        return answer;
    }

    private static Map<String, Object> analysisAnswer() {
        var answer = new HashMap<String, Object>();
        List.of("strengths", "weaknesses", "opportunities", "threats").forEach(list -> answer.put(list, "не выявлены"));
        List.of(
                        "goalsKnown",
                        "actsKept",
                        "rightsKnown",
                        "pairsFit",
                        "programmesMade",
                        "mentorsTrained",
                        "meetingsRegular")
                .forEach(statement -> answer.put(statement, "fully"));
        answer.put("supportGiven", "partly");
        answer.put("resultsShared", "not");
        answer.put("problems", "Мало времени");
        answer.put("proposals", "Планировать встречи заранее");
        return answer;
    }
}
