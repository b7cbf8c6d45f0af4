package org.nastavnik.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.nastavnik.EmptyDatabase;
import org.nastavnik.MovableClock;
import org.nastavnik.Tasklist;
import org.nastavnik.benchmark.Meter.Work;
import org.nastavnik.benchmark.Recording.Asked;
import org.nastavnik.benchmark.Recording.Completion;
import org.nastavnik.benchmark.Recording.Day;
import org.nastavnik.benchmark.Recording.Start;
import org.nastavnik.engine.Outcome;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The other side: Camunda as it comes, with the same models and no domain. It plays a recorded year: the same tasks in the
 * same order, completed with the same variables, every expression answered as it was answered then.
 */
final class BareEngine implements Recording.Replay, AutoCloseable {

    private final Recording recording;
    private final MovableClock clock;
    private final DataSource dataSource;
    private final Meter meter = new Meter();
    private final CountedIds ids = new CountedIds();
    private final Map<String, Integer> repetitions = new HashMap<>();
    private final ProcessEngine engine;
    private final Tasklist timers;

    BareEngine(DataSource database, Recording recording, MovableClock clock) {
        this.recording = recording;
        this.clock = clock;
        this.dataSource = database;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(meter.counted(database));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setIdGenerator(ids);
        configuration.setBeans(recording.standIns(this));
        engine = configuration.buildProcessEngine();
        timers = new Tasklist(
                engine.getTaskService(),
                engine.getFormService(),
                engine.getIdentityService(),
                engine.getRepositoryService(),
                engine.getManagementService());
        deploy();
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        try {
            for (var model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.bpmn")) {
                deployment.addInputStream(model.getFilename(), model.getInputStream());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
    }

    Meter.Round play(boolean withProfile) {
        EmptyDatabase.make(dataSource);
        ids.beginRound();
        repetitions.clear();
        meter.reset(withProfile);
        for (var step : recording.steps()) {
            if (step instanceof Day day) {
                clock.moveTo(day.day());
                meter.measure(Work.TIMERS, timers::fireDueTimers);
            } else if (step instanceof Start start) {
                meter.measure(Work.START, () -> start(start));
            } else if (step instanceof Completion completion) {
                expect(completion);
                meter.measure(Work.ANSWER, () -> complete(completion));
            }
        }
        return meter.round(recording.completions());
    }

    private void start(Start start) {
        engine.getRuntimeService().startProcessInstanceByKey(start.process(), start.businessKey(), start.variables());
    }

    private void expect(Completion completion) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .taskId(completion.taskId())
                .singleResult();
        if (task == null || !task.getTaskDefinitionKey().equals(completion.task())) {
            throw new IllegalStateException(
                    LocalDate.now(clock) + ": the bare engine has gone another way than " + completion + ": "
                            + timers.everything().stream()
                                    .map(open -> open.getId() + " " + open.getTaskDefinitionKey())
                                    .toList());
        }
    }

    /** What the domain asked of the processes belongs to the same transaction, as it does behind the door. */
    private void complete(Completion completion) {
        if (completion.asked().isEmpty()) {
            engine.getTaskService().complete(completion.taskId(), completion.outcome());
        } else {
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(context -> {
                        completion.asked().forEach(this::ask);
                        return new CompleteTaskCmd(completion.taskId(), completion.outcome()).execute(context);
                    });
        }
    }

    @Override
    public Object given(String call) {
        var given = recording.given(call);
        var repetition = repetitions.merge(call, 1, Integer::sum) - 1;
        if (repetition >= given.size()) {
            throw new IllegalStateException("The models asked " + call + " only " + given.size() + " times");
        }
        given.get(repetition).asked().forEach(this::ask);
        return given.get(repetition).result();
    }

    private void ask(Asked asked) {
        var runtime = engine.getRuntimeService();
        switch (asked.what()) {
            case "start" -> runtime.startProcessInstanceByKey(asked.name(), asked.ofWhom(), values(asked.variables()));
            case "tell" ->
                runtime.createMessageCorrelation(asked.name())
                        .processInstanceBusinessKey(asked.ofWhom())
                        .setVariables(values(asked.variables()))
                        .correlateAllWithResult();
            case "occurred" ->
                runtime.createMessageCorrelation(asked.name())
                        .processInstanceBusinessKey(asked.ofWhom())
                        .setVariablesToTriggeredScope(values(asked.variables()))
                        .correlateAllWithResult();
            case "tellAll" ->
                runtime.createMessageCorrelation(asked.name())
                        .processInstanceVariableEquals("year", asked.ofWhom())
                        .setVariables(values(asked.variables()))
                        .correlateAllWithResult();
            default -> throw new IllegalStateException("The bare engine cannot " + asked.what());
        }
    }

    private Map<String, Object> values(Outcome outcome) {
        var values = new LinkedHashMap<String, Object>(outcome.variables());
        values.replaceAll((name, value) -> value instanceof LocalDate date ? midnight(date, clock.getZone()) : value);
        return values;
    }

    private static Date midnight(LocalDate date, ZoneId zone) {
        return Date.from(date.atStartOfDay(zone).toInstant());
    }

    Meter meter() {
        return meter;
    }

    long openTasks() {
        return engine.getTaskService().createTaskQuery().count();
    }

    long activitiesPassed() {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .finished()
                .count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
