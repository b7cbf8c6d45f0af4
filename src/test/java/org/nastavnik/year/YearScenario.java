package org.nastavnik.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.nastavnik.MovableClock;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Staffing;
import org.nastavnik.Tasklist;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActStatus;
import org.nastavnik.acts.Acts;
import org.nastavnik.consents.Withdrawals;
import org.nastavnik.contract.DoorFuzz;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.SurveyState;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.nastavnik.web.logs.PrintedLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * One school year from August to the end of May, played through the door as Tasklist does it, with timers fired by the job
 * executor: fourteen teachers, four pairs by the autumn's order, the Положение returned twice, one refusal of consent, one
 * teacher who answers nothing but the first consent, one teacher who arrives in November and gets a mentor. On the way every form is attacked
 * once.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "camunda.bpm.job-execution.wait-time-in-millis=50",
            "camunda.bpm.job-execution.max-wait=100"
        })
@Import(MovableClockConfiguration.class)
abstract class YearScenario {

    private static final String YEAR = "2026-2027";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate ARRIVAL = LocalDate.of(2026, 11, 10);
    private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2027, 6, 2);
    private static final int STEP_DAYS = 3;
    private static final LocalDate LAST_DAY_OF_PAIRS = LocalDate.of(2027, 4, 30);
    private static final String SILENT = "pedagog9";
    private static final String REFUSER = "pedagog7";
    private static final String WITHDRAWER = "pedagog6";

    @Autowired
    private MovableClock clock;

    @Autowired
    private People people;

    @Autowired
    private Duties duties;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private Acts acts;

    @Autowired
    private Diagnostics diagnostics;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Pairs pairs;

    @Autowired
    private TaskService taskService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private FormService formService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private ApplicationContext application;

    private final SoftAssertions attacks = new SoftAssertions();
    private long extended;
    private final Map<String, Integer> done = new TreeMap<>();

    @Test
    void aSchoolYearIsCarriedToTheCouncil() throws SQLException {
        try (var log = new PrintedLog()) {
            playTheYear();
            assertThat(log.linesWithAny(everythingWrittenAndEverybody()))
                    .as("lines of the log with what people wrote, or with a name")
                    .isEmpty();
        }
    }

    private void playTheYear() throws SQLException {
        clock.moveTo(FIRST_DAY);
        var teachers = new Staffing(people, duties).staff();
        var tasklist = new Tasklist(taskService, formService, identityService, repositoryService, managementService);
        var answers = new Answers(tasklist, clock, Staffing.experienced(teachers), Set.of(REFUSER), 2);
        var fuzz = new DoorFuzz(application);
        attackStartForms(fuzz);
        startYear(tasklist);

        for (var day = FIRST_DAY; day.isBefore(AFTER_THE_YEAR); day = day.plusDays(STEP_DAYS)) {
            clock.moveTo(day);
            awaitTimers();
            if (!day.isBefore(ARRIVAL) && day.minusDays(STEP_DAYS).isBefore(ARRIVAL)) {
                arrive(tasklist, fuzz);
                attacks.check(() -> fuzz.attackStart("roadmap-change", "kurator"));
                tasklist.start("roadmap-change", "kurator", rowChange());
                changeRegulation(tasklist, fuzz);
                changePair(tasklist, fuzz);
                attacks.check(() -> fuzz.attackStart("consent-withdrawal", WITHDRAWER));
                tasklist.start("consent-withdrawal", WITHDRAWER, Map.of("consent", "processing-" + YEAR));
            }
            workOff(tasklist, answers, fuzz);
        }
        clock.moveTo(AFTER_THE_YEAR);
        awaitTimers();

        System.out.println("Tasks done in the year: " + done);
        assertNothingIsOpen();
        assertEveryRowIsClosed();
        assertWhatHappenedIsRecorded();
        assertTheEngineKnowsNobody();
        attacks.check(fuzz::assertEveryFormWasAttacked);
        attacks.assertAll();
    }

    private void attackStartForms(DoorFuzz fuzz) {
        attacks.check(() -> fuzz.attackStart("roadmap", "zaved"));
        attacks.check(() -> fuzz.attackStart("duty-transfer", "zaved"));
    }

    private void startYear(Tasklist tasklist) {
        tasklist.start(
                "roadmap",
                "zaved",
                Map.of(
                        "schoolYear", YEAR,
                        "curator", holder(Duty.CURATOR),
                        "psychologist", holder(Duty.PSYCHOLOGIST),
                        "siteEditor", holder(Duty.SITE_EDITOR),
                        "secretary", holder(Duty.SECRETARY),
                        "adjust", true));
    }

    private String holder(Duty duty) {
        return String.valueOf(duties.holderOf(duty).orElseThrow().id());
    }

    private void arrive(Tasklist tasklist, DoorFuzz fuzz) {
        attacks.check(() -> fuzz.attackStart("teacher-arrival", "kurator"));
        tasklist.start(
                "teacher-arrival",
                "kurator",
                Map.of(
                        "lastName", "Ноябрьская",
                        "firstName", "Вера",
                        "position", "воспитатель",
                        "category", "none",
                        "experience", 0,
                        "hiredOn", ARRIVAL.minusDays(1)));
    }

    private void changeRegulation(Tasklist tasklist, DoorFuzz fuzz) {
        attacks.check(() -> fuzz.attackStart("act-change", "kurator"));
        tasklist.start(
                "act-change",
                "kurator",
                Map.of(
                        "act",
                        String.valueOf(acts.draftOf(YEAR, "regulation")),
                        "reason",
                        "Изменился закон " + Answers.MARK));
    }

    /** One pair works longer than it was agreed at first. */
    private void changePair(Tasklist tasklist, DoorFuzz fuzz) {
        attacks.check(() -> fuzz.attackStart("pair-change", "kurator"));
        extended = pairs.activePairs(YEAR).get(0).id();
        tasklist.start(
                "pair-change",
                "kurator",
                Map.of(
                        "pair",
                        String.valueOf(extended),
                        "kind",
                        "extension",
                        "wish",
                        "mutual",
                        "newEnd",
                        LAST_DAY_OF_PAIRS,
                        "reason",
                        "Нужно больше встреч " + Answers.MARK));
    }

    private static Map<String, String> rowChange() {
        return Map.of(
                "item", "7.1",
                "action", "replan",
                "firstDay", "2026-08-01",
                "lastDay", "2027-05-30",
                "duty", "site-editor",
                "reason", "Перенос " + Answers.MARK);
    }

    private void awaitTimers() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    assertThat(managementService
                                    .createJobQuery()
                                    .noRetriesLeft()
                                    .list())
                            .as("jobs that failed for good")
                            .isEmpty();
                    return managementService.createJobQuery().executable().count() == 0;
                });
    }

    /** Everybody but the silent teacher does their tasks, and those that come of them, until nothing is left to do. */
    private void workOff(Tasklist tasklist, Answers answers, DoorFuzz fuzz) {
        for (var round = 0; round < 1_000; round++) {
            var open = tasklist.everything().stream()
                    .filter(YearScenario::isAnswered)
                    .toList();
            if (open.isEmpty()) {
                return;
            }
            open.forEach(task -> work(task, tasklist, answers, fuzz));
        }
        throw new AssertionError("There is no end of tasks on " + LocalDate.now(clock) + ": " + tasklist.openKeys());
    }

    /** The silent teacher has signed the first consent, and answers nothing more. */
    private static boolean isAnswered(Task task) {
        return !SILENT.equals(task.getAssignee()) || task.getTaskDefinitionKey().equals("give-processing-consent");
    }

    private void work(Task task, Tasklist tasklist, Answers answers, DoorFuzz fuzz) {
        // A timer that fires while the attack compares tables would look like its damage.
        awaitTimers();
        if (taskService.createTaskQuery().taskId(task.getId()).count() == 0) {
            return;
        }
        attacks.check(() -> fuzz.attack(task.getId()));
        try {
            tasklist.answer(task, answers.to(task));
        } catch (RuntimeException refusal) {
            throw new AssertionError(
                    LocalDate.now(clock) + ", " + task.getTaskDefinitionKey() + " of " + task.getAssignee(), refusal);
        }
        done.merge(task.getTaskDefinitionKey(), 1, Integer::sum);
    }

    private void assertNothingIsOpen() {
        assertThat(runtimeService.createProcessInstanceQuery().list().stream()
                        .map(instance -> instance.getBusinessKey() + " at "
                                + runtimeService.getActiveActivityIds(instance.getId())))
                .as("open instances")
                .isEmpty();
        assertThat(taskService.createTaskQuery().list()).as("open tasks").isEmpty();
        assertThat(runtimeService.createIncidentQuery().list()).as("incidents").isEmpty();
    }

    private void assertEveryRowIsClosed() {
        assertThat(roadmaps.rows(YEAR)).hasSize(20).allSatisfy(row -> {
            assertThat(row.status()).as(row.item()).isEqualTo(RowStatus.DONE);
            assertThat(row.openedOn()).as(row.item()).isNotNull();
            assertThat(row.closedOn()).as(row.item()).isNotNull();
        });
        assertThat(roadmaps.running(YEAR)).isFalse();
    }

    private void assertWhatHappenedIsRecorded() {
        assertThat(acts.actsOf(YEAR).stream()
                        .filter(act -> act.kind() == ActKind.REGULATION)
                        .map(Act::edition))
                .as("the first regulation was returned twice, its new edition twice too")
                .containsExactly(3, 3);
        assertThat(acts.actsOf(YEAR))
                .extracting(Act::status)
                .containsOnly(ActStatus.PUBLISHED, ActStatus.REPLACED, ActStatus.IN_FORCE);
        assertThat(acts.actsOf(YEAR)).extracting(Act::kind).contains(ActKind.EXTENSION_ORDER, ActKind.RESULTS_ORDER);
        assertThat(pairs.pair(extended).to()).isEqualTo(LAST_DAY_OF_PAIRS);
        assertThat(diagnostics.card(YEAR, people.withLogin(SILENT).id()))
                .hasValueSatisfying(card -> assertThat(card.assessment()).isEqualTo(SurveyState.NO_ANSWER));
        assertThat(diagnostics.card(YEAR, people.withLogin(WITHDRAWER).id()))
                .hasValueSatisfying(card -> assertThat(card.assessment()).isEqualTo(SurveyState.DESTROYED));
        assertThat(withdrawals.destructionActs(YEAR)).hasSize(1);
        assertThat(pairs.activePairs(YEAR)).isEmpty();
        assertThat(pairs.pairsOf(YEAR)).hasSize(5);
    }

    /** First names alone are words of other sentences too. */
    private List<String> everythingWrittenAndEverybody() {
        return Stream.concat(
                        Stream.of(Answers.MARK),
                        people.everybody().stream()
                                .flatMap(person ->
                                        Stream.of(person.lastName(), person.firstName() + " " + person.middleName())))
                .distinct()
                .toList();
    }

    private void assertTheEngineKnowsNobody() throws SQLException {
        var words = Stream.concat(
                        Stream.of(Answers.MARK), people.everybody().stream().flatMap(person -> namesOf(person)))
                .distinct()
                .toList();
        assertThat(new EngineTables(dataSource).findAny(words)).isEmpty();
    }

    private static Stream<String> namesOf(Person person) {
        return Stream.of(person.lastName(), person.firstName(), person.middleName())
                .filter(java.util.Objects::nonNull);
    }
}
