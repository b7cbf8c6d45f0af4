package org.nastavnik.engine.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Processes;
import org.nastavnik.engine.TaskLeft;
import org.nastavnik.engine.door.EngineValues;
import org.nastavnik.engine.door.Passage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineProcesses implements Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService management;
    private final TaskItems items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngineProcesses(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            @Lazy HistoryService history,
            @Lazy ManagementService management,
            @Lazy TaskItems items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.management = management;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void start(String process, String businessKey, Outcome variables) {
        Passage.through(() -> runtime.startProcessInstanceByKey(process, businessKey, values(variables)));
    }

    @Override
    public void tell(String message, String businessKey, Outcome variables) {
        Passage.through(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(values(variables))
                .correlateAllWithResult());
    }

    @Override
    public boolean occurred(String message, String businessKey, Outcome variables) {
        return Passage.through(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariablesToTriggeredScope(values(variables))
                .correlateAllWithResult()
                .isEmpty());
    }

    @Override
    public void tellAll(String message, String year, Outcome variables) {
        Passage.through(() -> runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals("year", year)
                .setVariables(values(variables))
                .correlateAllWithResult());
    }

    @Override
    public void handOver(String duty, String toLogin) {
        var open = tasks.createTaskQuery().taskOwner(duty).list();
        Passage.through(() -> {
            open.stream().filter(task -> !toLogin.equals(task.getAssignee())).forEach(task -> {
                tasks.setAssignee(task.getId(), toLogin);
                events.publishEvent(new TaskLeft(task.getId()));
            });
            return open;
        });
    }

    @Override
    public void postpone(String year, String item, Date due) {
        var open =
                tasks.createTaskQuery().processVariableValueEquals("year", year).list();
        Passage.through(() -> {
            open.stream()
                    .filter(task -> items.isDueWith(task, item))
                    .forEach(task -> tasks.setDueDate(task.getId(), due));
            return open;
        });
    }

    @Override
    public void retime(String businessKey) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
        Passage.through(() -> {
            instances.stream()
                    .flatMap(instance ->
                            management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                    .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
            return instances;
        });
    }

    /** The history keeps one row for every instance, running or not, and finds it by an index on the business key. */
    @Override
    public Map<Run, String> instances(Collection<Run> runs) {
        if (runs.isEmpty()) {
            return Map.of();
        }
        var businessKeys = runs.stream().map(Run::businessKey).distinct().toArray(String[]::new);
        var found = new HashMap<Run, String>();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(businessKeys)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .forEach(instance -> found.put(
                        new Run(instance.getProcessDefinitionKey(), instance.getBusinessKey()), instance.getId()));
        found.keySet().retainAll(Set.copyOf(runs));
        return found;
    }

    /** An incident of a called process is told of its callers too; it counts once. */
    @Override
    public int incidents() {
        return (int) runtime.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .count();
    }

    private Map<String, Object> values(Outcome outcome) {
        return EngineValues.of(outcome, clock.getZone());
    }
}
