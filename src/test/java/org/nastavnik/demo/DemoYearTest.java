package org.nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.EmptyDatabase;
import org.nastavnik.MovableClock;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.programmes.Progress;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The demo kindergarten opens on a year that is alive, whatever day it is. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            // The webapps of other tests in this JVM ask for the engine by its usual name.
            "camunda.bpm.process-engine-name=demo",
            "nastavnik.demo.year=empty"
        })
@ActiveProfiles("demo")
@Import(MovableClockConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
class DemoYearTest {

    private static final String STORY = "classpath:demo/story";
    private static final String YEAR = "2026-2027";
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final int SOON_DAYS = 7;

    private final MovableClock today = MovableClockConfiguration.theClock();

    @Autowired
    private Clock clock;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private List<ApplicationRunner> runners;

    @Autowired
    private DemoYear demoYear;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private Acts acts;

    @Autowired
    private Pairs pairs;

    @Autowired
    private Programmes programmes;

    @Test
    void inNovemberEverybodyFindsSomethingToDoAndTheHeadALivingYear() throws Exception {
        open(NOVEMBER);
        demoYear.play(STORY);

        assertThat(open()).extracting(Task::getAssignee).containsAll(logins());
        assertThat(open()).anyMatch(task -> task.getDueDate().toInstant().isBefore(clock.instant()));
        assertThat(open())
                .extracting(task -> task.getAssignee() + " " + task.getTaskDefinitionKey())
                .contains(
                        "zaved approve-act",
                        "zaved decide-row-change",
                        "sait stop-publication",
                        "pedagog4 agree-to-change",
                        "pedagog11 confirm-meeting",
                        "psiholog support-pair");
        assertRowsAreOfEveryColour();
        assertThat(acts.actsOf(YEAR))
                .anySatisfy(act -> {
                    assertThat(act.kind()).isEqualTo(ActKind.APPROVAL_ORDER);
                    assertThat(act.number()).isEqualTo("1-ОД");
                    assertThat(act.registeredOn()).isEqualTo(LocalDate.of(2026, 9, 2));
                })
                .anySatisfy(act -> {
                    assertThat(act.kind()).isEqualTo(ActKind.PAIRS_ORDER);
                    assertThat(act.number()).isNotNull();
                });
        assertPairsAreAtWork();
        assertNothingHappenedInTheFuture();
        assertRealTimeGoesOn();

        var before = history.createHistoricTaskInstanceQuery().count();
        demoYear.play(STORY);
        assertThat(history.createHistoricTaskInstanceQuery().count())
                .as("a second start plays nothing")
                .isEqualTo(before);
    }

    private void assertRowsAreOfEveryColour() {
        var rows = roadmaps.rows(YEAR);
        assertThat(rows).filteredOn(row -> row.status() == RowStatus.DONE).hasSizeGreaterThanOrEqualTo(10);
        assertThat(rows).filteredOn(row -> isOpen(row) && row.late(NOVEMBER)).isNotEmpty();
        assertThat(rows)
                .filteredOn(row ->
                        isOpen(row) && !row.late(NOVEMBER) && row.lastDay().isBefore(NOVEMBER.plusDays(SOON_DAYS)))
                .isNotEmpty();
        assertThat(rows).filteredOn(row -> row.status() == RowStatus.PLANNED).isNotEmpty();
    }

    private static boolean isOpen(Row row) {
        return row.status() == RowStatus.OPEN;
    }

    private void assertPairsAreAtWork() {
        assertThat(pairs.activePairs(YEAR))
                .hasSize(5)
                .extracting(Pair::id)
                .extracting(programmes::progress)
                .allMatch(Progress::approved)
                .extracting(Progress::meetingsHeld)
                .contains(1, 2);
    }

    private void assertNothingHappenedInTheFuture() {
        var now = java.util.Date.from(clock.instant());
        assertThat(history.createHistoricTaskInstanceQuery().startedAfter(now).count())
                .isZero();
        assertThat(history.createHistoricTaskInstanceQuery().finishedAfter(now).count())
                .isZero();
    }

    private void assertRealTimeGoesOn() {
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.now(today));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isEqualTo(today.instant());
    }

    @Test
    void inJulyTheYearIsOver() throws Exception {
        open(LocalDate.of(2027, 7, 10));
        demoYear.play(STORY);

        assertThat(roadmaps.rows(YEAR)).extracting(Row::status).containsOnly(RowStatus.DONE);
        assertThat(roadmaps.running(YEAR)).isFalse();
        assertThat(runtime.createProcessInstanceQuery().list()).isEmpty();
        assertThat(acts.actsOf(YEAR)).extracting(org.nastavnik.acts.Act::kind).contains(ActKind.RESULTS_ORDER);
        assertThat(pairs.activePairs(YEAR)).isEmpty();
    }

    @Test
    void onTheFirstWorkingDayOfAugustTheYearHasJustBegun() throws Exception {
        open(LocalDate.of(2027, 8, 2));
        demoYear.play(STORY);

        assertThat(roadmaps.running("2027-2028")).isTrue();
        assertThat(open())
                .extracting(task -> task.getAssignee() + " " + task.getTaskDefinitionKey())
                .containsExactly("kurator draft-act", "kurator draft-act");
    }

    @Test
    void onAWeekendBeforeTheFirstWorkingDayNothingHasBegun() throws Exception {
        open(LocalDate.of(2026, 8, 2));
        demoYear.play(STORY);

        assertThat(roadmaps.exists(SchoolYear.of(YEAR))).isFalse();
    }

    @Test
    void inSeptemberTheQuestionnairesGoRound() throws Exception {
        open(LocalDate.of(2026, 9, 10));
        demoYear.play(STORY);

        assertThat(open())
                .extracting(Task::getTaskDefinitionKey)
                .contains("assess-deficits", "state-requests", "publish-act", "acquaint-with-act", "decide-row-change");
    }

    @Test
    void aStoryThatBreaksOffLeavesTheDaysBeforeAndSaysSo(CapturedOutput log) throws Exception {
        open(NOVEMBER);
        demoYear.play("classpath:demo/broken-story");

        assertThat(log)
                .contains("Демонстрационный учебный год сыгран не до конца: последний день 07.08.2026."
                        + " Не удалось: kurator отвечает на draft-act.");
        assertThat(roadmaps.running(YEAR)).isTrue();
        assertThat(open()).extracting(Task::getTaskDefinitionKey).containsExactly("draft-act", "draft-act");
        assertRealTimeGoesOn();
    }

    @Test
    void aStoryNobodyCanReadLeavesTheYearToTheHead(CapturedOutput log) throws Exception {
        open(NOVEMBER);
        demoYear.play("classpath:demo/no-story");

        assertThat(log).contains("он не начат");
        assertThat(roadmaps.exists(SchoolYear.of(YEAR))).isFalse();
    }

    /** An empty kindergarten with its people, as the first start on this day makes it. */
    private void open(LocalDate day) throws Exception {
        today.moveTo(day);
        EmptyDatabase.make(dataSource);
        for (var runner : runners) {
            runner.run(new DefaultApplicationArguments());
        }
    }

    private List<Task> open() {
        return tasks.createTaskQuery().list();
    }

    private static Set<String> logins() {
        return Stream.concat(
                        Arrays.stream("zaved kurator psiholog sait sekretar".split(" ")),
                        IntStream.rangeClosed(1, 12).mapToObj(number -> "pedagog" + number))
                .collect(Collectors.toSet());
    }
}
