package org.nastavnik.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.nastavnik.EmptyDatabase;
import org.nastavnik.MovableClock;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Staffing;
import org.nastavnik.Tasklist;
import org.nastavnik.benchmark.Meter.Round;
import org.nastavnik.benchmark.Meter.Work;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.Readers;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.year.Answers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.annotation.DirtiesContext;

/**
 * What the door and the domain cost: a year of 30 teachers and 10 pairs is played by turns through the door of the whole
 * application and, by the recording of its first time, with bare completions on a bare engine.
 */
@SpringBootTest(
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.id-generator=simple",
            "spring.main.allow-bean-definition-overriding=false"
        })
@Import({MovableClockConfiguration.class, BenchmarkConfiguration.class})
@DirtiesContext
abstract class BenchmarkedYear {

    private static final String YEAR = "2026-2027";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2027, 6, 2);
    private static final int TEACHERS = 30;
    private static final int PAIRS = 10;
    private static final int WARM_UPS = Integer.getInteger("benchmark.warm-ups", 2);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    @Autowired
    private MovableClock clock;

    @Autowired
    private Meter meter;

    @Autowired
    private AtomicReference<Recording> recordings;

    @Autowired
    private CountedIds ids;

    @Autowired
    private People people;

    @Autowired
    private Duties duties;

    @Autowired
    private Pairs pairs;

    @Autowired
    private TaskService taskService;

    @Autowired
    private FormService formService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private HistoryService historyService;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Cabinet cabinet;

    @Autowired
    private Readers readers;

    @Autowired
    private ApplicationContext application;

    /** As the report names it. */
    abstract String databaseName();

    /** An empty database of the same kind as the application's. */
    abstract DataSource bareDatabase();

    @Test
    void theDoorCostsLittle() {
        var recording = recordings.get();
        recording.during(application, models(), () -> play(true));
        assertThat(pairs.pairsOf(YEAR)).hasSize(PAIRS);
        assertThat(taskService.createTaskQuery().count()).isZero();

        try (var bare = new BareEngine(bareDatabase(), recording, clock)) {
            bare.play(true);
            assertThat(bare.openTasks()).isZero();
            assertThat(bare.activitiesPassed())
                    .isEqualTo(historyService
                            .createHistoricActivityInstanceQuery()
                            .finished()
                            .count());
            var report =
                    new Report(databaseName(), meter.profile(), bare.meter().profile());
            for (var round = 1; round < WARM_UPS; round++) {
                play(false);
                bare.play(false);
            }
            List<Round> throughTheDoor = new ArrayList<>();
            List<Round> onTheBareEngine = new ArrayList<>();
            for (var round = 0; round < ROUNDS; round++) {
                System.gc();
                throughTheDoor.add(play(false));
                System.gc();
                onTheBareEngine.add(bare.play(false));
            }
            assertThat(throughTheDoor).allMatch(round -> round.tasks() == recording.completions());
            report.write(throughTheDoor, onTheBareEngine);
            new PapersMeter(cabinet, readers.reader("zaved")).report(YEAR);
        }
    }

    private static Set<String> models() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.bpmn"))
                    .map(model -> {
                        try {
                            return model.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Round play(boolean withProfile) {
        EmptyDatabase.make(dataSource);
        clock.moveTo(FIRST_DAY);
        var teachers = new Staffing(people, duties).staff(TEACHERS, PAIRS);
        var tasklist = new Tasklist(taskService, formService, identityService, repositoryService, managementService);
        var answers = new Answers(tasklist, clock, Staffing.experienced(teachers), Set.of(), 0);
        ids.beginRound();
        meter.reset(withProfile);
        begin(FIRST_DAY, tasklist);
        meter.measure(Work.START, () -> tasklist.start("roadmap", "zaved", startOfYear()));
        var tasks = workOff(tasklist, answers);
        for (var day = FIRST_DAY.plusDays(1); !day.isAfter(AFTER_THE_YEAR); day = day.plusDays(1)) {
            begin(day, tasklist);
            tasks += workOff(tasklist, answers);
        }
        return meter.round(tasks);
    }

    private void begin(LocalDate day, Tasklist tasklist) {
        clock.moveTo(day);
        recordings.get().day(day);
        meter.measure(Work.TIMERS, tasklist::fireDueTimers);
    }

    private Map<String, Object> startOfYear() {
        return Map.of(
                "schoolYear", YEAR,
                "curator", holder(Duty.CURATOR),
                "psychologist", holder(Duty.PSYCHOLOGIST),
                "siteEditor", holder(Duty.SITE_EDITOR),
                "secretary", holder(Duty.SECRETARY),
                "adjust", true);
    }

    private String holder(Duty duty) {
        return String.valueOf(duties.holderOf(duty).orElseThrow().id());
    }

    /** Everybody does their tasks, and those that come of them, until nothing is left to do. */
    private int workOff(Tasklist tasklist, Answers answers) {
        var done = 0;
        for (var open = tasklist.everything(); !open.isEmpty(); open = tasklist.everything()) {
            for (var task : open) {
                if (taskService.createTaskQuery().taskId(task.getId()).count() > 0) {
                    work(task, tasklist, answers);
                    done++;
                }
            }
        }
        return done;
    }

    private void work(Task task, Tasklist tasklist, Answers answers) {
        var shown = meter.measure(Work.OPEN, () -> tasklist.open(task));
        var answer = answers.to(task, shown);
        recordings
                .get()
                .answering(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        () -> meter.measure(Work.ANSWER, () -> tasklist.answer(task, answer)));
    }
}
