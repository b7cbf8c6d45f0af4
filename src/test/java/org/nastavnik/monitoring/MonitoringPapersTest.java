package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.PairsAtWork;
import org.nastavnik.documents.Golden;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MonitoringPapersTest extends KindergartenTest {

    private static final String SECRET = "Никому не говорите, что наставник кричит";

    @Autowired
    private Monitoring monitoring;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    private PairsAtWork pairs;

    @BeforeEach
    void itIsMay() {
        clock.moveTo(LocalDate.of(2027, 5, 1));
        pairs = new PairsAtWork(jdbc, YEAR);
    }

    @Test
    void theMentorsReportTellsOfThePlanTheFactAndTheMentee() {
        oneLifeOfAPair();
        monitor();
        tasklist.answer("submit-mentor-report", report("ready_with_support"));

        var report = open(Monitoring.MENTOR_REPORT, reportId("pedagog3"), "pedagog11");
        assertThat(report.kept()).isTrue();
        Golden.check("mentor-report", report.article());
    }

    @Test
    void aSubmittedReportReadsTheSameWhateverTheJournalSaysLater() {
        oneLifeOfAPair();
        monitor();
        tasklist.answer("submit-mentor-report", report("ready_with_support"));
        var submitted = open(Monitoring.MENTOR_REPORT, reportId("pedagog3"), "zaved");
        jdbc.update("update mentor_report set content = 'Другое'");
        jdbc.update("update programme_activity set done = true");

        assertThat(open(Monitoring.MENTOR_REPORT, reportId("pedagog3"), "zaved").article())
                .isEqualTo(submitted.article());
    }

    @Test
    void theMentorsReportIsForThePairAndThoseWhoLead() {
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        pairs.active(personId("pedagog4"), personId("pedagog12"));
        monitor();
        assertThat(cabinet.open(Monitoring.MENTOR_REPORT, reportId("pedagog3"), readers.reader("zaved")))
                .isEmpty();
        tasklist.answer(tasklist.task("submit-mentor-report", "pedagog3"), report("ready_with_support"));

        for (var login : List.of("pedagog3", "pedagog11", "zaved", "kurator")) {
            assertThat(open(Monitoring.MENTOR_REPORT, reportId("pedagog3"), login))
                    .isNotNull();
        }
        for (var login : List.of("pedagog4", "pedagog12", "psiholog", "pedagog2")) {
            refused(Monitoring.MENTOR_REPORT, reportId("pedagog3"), login);
        }
    }

    @Test
    void theAnalyticalReportBringsTheYearTogether() {
        theYearWasFull();

        var report = open(Monitoring.ANALYTICAL_REPORT, analyticalId(), "kurator");
        assertThat(report.kept()).isTrue();
        assertThat(report.article().xhtml()).doesNotContain(SECRET);
        Golden.check("analytical-report", report.article());
    }

    @Test
    void fewerThanThreeAnswersAreNotToldByTheAnalyticalReport() {
        pairs.active(personId("pedagog3"), personId("pedagog11"));
        monitor();
        tasklist.answer("rate-quality-as-mentor", questionnaire(9));
        tasklist.answer("rate-quality-as-mentee", unhappy());
        tasklist.answer("submit-mentor-report", report("ready_with_support"));
        tasklist.answer("analyse-quality", analysis());

        assertThat(open(Monitoring.ANALYTICAL_REPORT, analyticalId(), "kurator")
                        .article()
                        .xhtml())
                .doesNotContain(SECRET)
                .doesNotContain("Средняя оценка")
                .doesNotContain("1 из 2 (50 %)")
                .contains("меньше трёх ответов, отдельно не показываем");
    }

    @Test
    void theAnalyticalReportIsForThoseWhoLeadAndThePsychologist() {
        monitor();
        assertThat(cabinet.year(YEAR, readers.reader("zaved")))
                .noneMatch(entry -> entry.paper().equals(Monitoring.ANALYTICAL_REPORT));
        tasklist.answer("analyse-quality", analysis());

        for (var login : List.of("zaved", "kurator", "psiholog", "pedagog2")) {
            assertThat(open(Monitoring.ANALYTICAL_REPORT, analyticalId(), login))
                    .isNotNull();
        }
        for (var login : List.of("pedagog3", "pedagog1")) {
            refused(Monitoring.ANALYTICAL_REPORT, analyticalId(), login);
        }
    }

    /** The report prints the statements in the words the curator has answered. */
    @Test
    void theStatementsAreThoseOfTheForm() throws IOException {
        var form = Files.readString(Path.of("forms", "monitoring", "analyse-quality.form"));

        assertThat(Analysis.STATEMENTS).hasSize(9).allMatch(statement -> form.contains("\"" + statement + "\""));
        assertThat(Analysis.STATEMENTS)
                .isSortedAccordingTo((one, other) -> Integer.compare(form.indexOf(one), form.indexOf(other)));
    }

    private void monitor() {
        processes.start("quality-monitoring", "monitoring:" + YEAR, Outcome.of("year", YEAR));
    }

    /** A pair of the whole year with a closed programme, a journal and meetings with the psychologist. */
    private void oneLifeOfAPair() {
        var pair = pairs.closed(personId("pedagog3"), personId("pedagog11"));
        pairs.programmeOf(pair);
        jdbc.update(
                "insert into programme_overcome (programme_id, area) values (?, 'PLANNING'), (?, 'PARENTS')",
                pair,
                pair);
    }

    private void theYearWasFull() {
        roadmaps.dispense(YEAR, "1.3", "Положение принято в прошлом году и не изменилось");
        jdbc.update("update roadmap_row set status = 'DONE', opened_on = first_day, closed_on = last_day"
                + " where stage < 6 and status = 'PLANNED' and item not in ('2.2', '5.3')");
        jdbc.update("update roadmap_row set closed_on = dateadd(day, 4, last_day) where item = '2.1'");
        jdbc.update("update roadmap_row set status = 'NOT_DONE', closed_on = last_day where item = '2.2'");
        assess();
        for (var number = 3; number <= 5; number++) {
            var pair = pairs.closed(personId("pedagog" + number), personId("pedagog" + (number + 8)));
            pairs.programmeOf(pair);
            jdbc.update("insert into programme_overcome (programme_id, area) values (?, 'PLANNING')", pair);
        }
        pairs.active(personId("pedagog6"), personId("pedagog14"));
        monitor();
        for (var number = 3; number <= 6; number++) {
            tasklist.answer(
                    tasklist.task("rate-quality-as-mentor", "pedagog" + number), questionnaire(10 - number / 3));
            if (number < 6) {
                tasklist.answer(
                        tasklist.task("rate-quality-as-mentee", "pedagog" + (number + 8)), mentee(10 - number / 2));
                tasklist.answer(
                        tasklist.task("submit-mentor-report", "pedagog" + number), report("ready_with_support"));
            }
        }
        tasklist.answer(tasklist.task("rate-quality-as-mentee", "pedagog14"), unhappy());
        var ready = report("ready");
        ready.remove("supportNeeded");
        tasklist.answer(tasklist.task("submit-mentor-report", "pedagog6"), ready);
        clock.moveTo(LocalDate.of(2027, 5, 14));
        tasklist.answer("analyse-quality", analysis());
    }

    /** In autumn eight teachers have answered: planning is hard for four of them, work with parents for one. */
    private void assess() {
        jdbc.update(
                "insert into survey_round (school_year, version, opened_on) values (?, 0, date '2026-09-01')", YEAR);
        for (var number = 7; number <= 14; number++) {
            var person = personId("pedagog" + number);
            jdbc.update(
                    "insert into survey_participant (id, version, person_id, school_year, enrolled_later, needs_mentor)"
                            + " values (?, 0, ?, ?, false, ?)",
                    -number,
                    person,
                    YEAR,
                    number > 10);
            jdbc.update(
                    "insert into self_assessment (id, version, person_id, school_year, state, closed_at)"
                            + " values (?, 0, ?, ?, 'ANSWERED', timestamp with time zone '2026-09-10 12:00:00+03:00')",
                    -number,
                    person,
                    YEAR);
            jdbc.update(
                    "insert into area_rating (assessment_id, area, difficulty) values (?, 'PLANNING', ?), (?, 'PARENTS', ?)",
                    -number,
                    number > 10 ? "NEED_HELP" : "NONE",
                    -number,
                    number == 12 ? "NEED_HELP" : "NONE");
        }
    }

    private void refused(String paper, long id, String login) {
        assertThatThrownBy(() -> open(paper, id, login)).isInstanceOf(AccessDeniedException.class);
    }

    private DrawnDocument open(String paper, long id, String login) {
        return cabinet.open(paper, id, readers.reader(login)).orElseThrow();
    }

    private long reportId(String mentor) {
        return monitoring.mentorReports(YEAR).stream()
                .filter(report -> report.mentorId() == personId(mentor))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long analyticalId() {
        return cabinet.year(YEAR, readers.reader("zaved")).stream()
                .filter(entry -> entry.paper().equals(Monitoring.ANALYTICAL_REPORT))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Map<String, Object> questionnaire(int overall) {
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

    private static Map<String, Object> mentee(int overall) {
        var answer = questionnaire(overall);
        answer.put("changes", List.of("interest_grew"));
        return answer;
    }

    private static Map<String, Object> unhappy() {
        var answer = questionnaire(3);
        answer.put("lowGradeReason", SECRET);
        return answer;
    }

    private static Map<String, Object> report(String verdict) {
        var answer = new HashMap<String, Object>();
        answer.put("content", """
                Осенью вместе составили календарно-тематический план группы и разобрали пять занятий наставляемого. С \
                ноября готовили открытые занятия: сначала по моему конспекту, потом по собственному, в марте – полностью \
                самостоятельно.
                Весной провели два родительских собрания: на первом наставляемый помогал, второе вёл от начала до конца.""");
        answer.put("lessonsVisited", 12);
        answer.put(
                "dynamics", "Планирование стало увереннее: недельный план готов в пятницу и почти не требует правок.");
        answer.put(
                "achievements",
                "Открытое занятие по развитию речи для педагогов сада 16 апреля; диплом II степени "
                        + "муниципального конкурса «Педагогический дебют».");
        answer.put("difficulties", "Не хватало времени на совместные наблюдения: смены совпадали только по вторникам.");
        answer.put("verdict", verdict);
        answer.put("supportNeeded", "Консультации по работе с детьми с ОВЗ: в сентябре в группу придёт ребёнок с ТНР.");
        answer.put("proposals", "Ставить пары в одну смену хотя бы раз в неделю.");
        return answer;
    }

    private static Map<String, Object> analysis() {
        var answer = new HashMap<String, Object>();
        answer.put("strengths", """
                Все пары работали по утверждённым программам
                Наставники обучены: консультации каждый месяц
                Педагог-психолог сопровождал пары""");
        answer.put(
                "weaknesses",
                "Мало взаимных посещений занятий в первом полугодии\nЖурнал встреч заполняли с опозданием");
        answer.put("opportunities", "Сетевое взаимодействие с детским садом №12\nКонкурс «Педагогический дебют»");
        answer.put("threats", "Уход опытных воспитателей на пенсию");
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
        answer.put(
                "problems",
                "Смены наставника и наставляемого не совпадают, поэтому встречи переносили.\n"
                        + "Опыт пар почти не виден родителям.");
        answer.put("proposals", "Составлять график смен с учётом пар.\nПровести в октябре неделю открытых занятий.");
        return answer;
    }
}
