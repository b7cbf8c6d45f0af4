package org.nastavnik.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.ModelCoverage;
import org.nastavnik.Staffing;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.staff.Duty;
import org.springframework.beans.factory.annotation.Autowired;

/** The year's own models on every path, and the promise that nobody's silence keeps the year open. */
class RoadmapProcessTest extends KindergartenTest {

    private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2027, 6, 2);
    private static final int STEP_DAYS = 6;
    private static final Predicate<Task> NOBODY = task -> false;
    private static final Predicate<Task> EVERYBODY = task -> true;

    @Autowired
    private Diagnostics diagnostics;

    @Autowired
    private Pairs pairs;

    @AfterAll
    static void everyPathHasBeenTaken() {
        ModelCoverage.assertWhole("roadmap", "completion", "teacher-arrival");
    }

    @BeforeEach
    void forgetTheRoadmap() {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
    }

    @Test
    void aYearInWhichNobodyAnswersAnythingStillCloses() {
        startYear(false);

        play(LocalDate.of(2026, 8, 3), NOBODY);

        assertThat(roadmaps.rows(YEAR)).allSatisfy(row -> {
            assertThat(row.status().closed()).as(row.item()).isTrue();
            assertThat(row.closedOn()).as(row.item()).isNotNull();
        });
        assertThat(roadmaps.rows(YEAR)).extracting(Row::status).containsOnly(RowStatus.NOT_DONE);
        assertThat(roadmaps.running(YEAR)).isFalse();
        assertNothingIsOpen();
    }

    @Test
    void aYearBegunInNovemberFindsTheAutumnOverdueAndCatchesUp() {
        var november = LocalDate.of(2026, 11, 10);
        clock.moveTo(november);
        startYear(false);

        assertThat(tasklist.all("draft-act"))
                .hasSize(2)
                .allSatisfy(task -> assertThat(dueDay(task))
                        .as("five working days: the row is overdue, but not the task given today")
                        .isEqualTo(LocalDate.of(2026, 11, 17)));
        assertThat(roadmaps.row(YEAR, "1.1").late(november)).isTrue();
        assertThat(tasklist.all("give-processing-consent")).hasSize(14);
        assertThat(diagnostics.respondents(YEAR)).hasSize(14);

        play(november, EVERYBODY);

        assertThat(roadmaps.rows(YEAR)).extracting(Row::status).containsOnly(RowStatus.DONE);
        assertThat(roadmaps.row(YEAR, "2.1").late(AFTER_THE_YEAR)).isTrue();
        assertThat(pairs.pairsOf(YEAR)).isNotEmpty();
        assertNothingIsOpen();
    }

    @Test
    void rowsAreChangedBeforeTheYearBegins() {
        startYear(true);
        assertThat(tasklist.openKeys()).containsExactly("adjust-row");

        tasklist.answer(
                "adjust-row",
                Map.of(
                        "action", "replan",
                        "item", "1.1",
                        "firstDay", "2026-08-03",
                        "lastDay", "2026-08-28",
                        "duty", "curator"));
        tasklist.answer("adjust-row", Map.of("action", "dispense", "item", "4.3", "reason", "Нет доступа к вебинарам"));
        assertThat(tasklist.all("draft-act")).isEmpty();
        tasklist.answer("adjust-row", Map.of("action", "settled"));
        tasklist.fireDueTimers();

        assertThat(roadmaps.row(YEAR, "4.3").status()).isEqualTo(RowStatus.NOT_REQUIRED);
        assertThat(tasklist.all("draft-act"))
                .extracting(RoadmapProcessTest::dueDay)
                .contains(LocalDate.of(2026, 8, 28));
    }

    @Test
    void rowsNobodyAdjustsStayAsTheyAreAndTheYearBegins() {
        startYear(true);

        moveTo(LocalDate.of(2026, 8, 11));

        assertThat(tasklist.all("adjust-row")).isEmpty();
        assertThat(tasklist.all("draft-act")).hasSize(2);
    }

    @Test
    void aTeacherWhoArrivesMayDoWithoutAMentor() {
        roadmaps.begin(org.nastavnik.calendar.SchoolYear.of(YEAR));
        diagnostics.openRound(YEAR);
        arrive();
        answerSurveyOfArrival();

        tasklist.answer("decide-on-mentor", Map.of("needsMentor", "no", "reason", "Большой опыт в другом саду"));

        assertNothingIsOpen();
        assertThat(jdbc.queryForList("select mentor_needed from arrival", Boolean.class))
                .containsExactly(false);
    }

    @Test
    void aTeacherWhoArrivesMayFindNoMentor() {
        roadmaps.begin(org.nastavnik.calendar.SchoolYear.of(YEAR));
        diagnostics.openRound(YEAR);
        arrive();
        answerSurveyOfArrival();
        tasklist.answer("decide-on-mentor", Map.of("needsMentor", "yes"));

        tasklist.answer("choose-mentor", Map.of("decision", "none", "reason", "Банк пуст"));

        assertNothingIsOpen();
        assertThat(pairs.pairsOf(YEAR)).isEmpty();
    }

    @Test
    void anIntroductionNobodyFinishesEndsInMay() {
        roadmaps.begin(org.nastavnik.calendar.SchoolYear.of(YEAR));
        diagnostics.openRound(YEAR);
        arrive();

        moveTo(LocalDate.of(2027, 5, 1));

        assertNothingIsOpen();
        assertThat(jdbc.queryForList("select unfinished from arrival", Boolean.class))
                .containsExactly(true);
    }

    private void startYear(boolean adjust) {
        tasklist.start(
                "roadmap",
                "zaved",
                Map.of(
                        "schoolYear", YEAR,
                        "curator", holder(Duty.CURATOR),
                        "psychologist", holder(Duty.PSYCHOLOGIST),
                        "siteEditor", holder(Duty.SITE_EDITOR),
                        "secretary", holder(Duty.SECRETARY),
                        "adjust", adjust));
        tasklist.fireDueTimers();
    }

    private String holder(Duty duty) {
        return String.valueOf(duties.holderOf(duty).orElseThrow().id());
    }

    private void play(LocalDate from, Predicate<Task> answered) {
        var answers = new Answers(tasklist, clock, Staffing.experienced(people.teachers()), Set.of(), 0);
        var arrived = false;
        for (var day = from; day.isBefore(AFTER_THE_YEAR); day = day.plusDays(STEP_DAYS)) {
            moveTo(day);
            if (answered == EVERYBODY && !arrived && day.getMonthValue() == 12) {
                arrive();
                arrived = true;
            }
            workOff(answers, answered);
        }
        moveTo(AFTER_THE_YEAR);
    }

    private void workOff(Answers answers, Predicate<Task> answered) {
        for (var round = 0; round < 1_000; round++) {
            var open = tasklist.everything().stream().filter(answered).toList();
            if (open.isEmpty()) {
                return;
            }
            open.stream()
                    .filter(task ->
                            taskService.createTaskQuery().taskId(task.getId()).count() > 0)
                    .forEach(task -> tasklist.answer(task, answers.to(task)));
        }
        throw new AssertionError("There is no end of tasks: " + tasklist.openKeys());
    }

    private void arrive() {
        tasklist.start(
                "teacher-arrival",
                "kurator",
                Map.of(
                        "lastName", "Декабрёва",
                        "firstName", "Вера",
                        "position", "воспитатель",
                        "category", "none",
                        "experience", 0,
                        "hiredOn", LocalDate.now(clock)));
    }

    private void answerSurveyOfArrival() {
        var answers = new Answers(tasklist, clock, Staffing.experienced(people.teachers()), Set.of(), 0);
        workOff(answers, task -> !task.getTaskDefinitionKey().equals("decide-on-mentor"));
    }

    private void assertNothingIsOpen() {
        assertThat(jdbc.queryForList(
                        "select distinct BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ is not null",
                        String.class))
                .as("open instances")
                .isEmpty();
        assertThat(tasklist.openKeys()).isEmpty();
    }

    private static LocalDate dueDay(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Europe/Moscow"));
    }
}
