package org.nastavnik.engine.door;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.StartForm;
import org.nastavnik.engine.TaskAnswered;
import org.nastavnik.engine.TaskAnswered.Answered;
import org.nastavnik.engine.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules what has been answered. */
@Component
public class AnsweredForms {

    /** The properties of a user task's shape this reads, as the parsed model keeps them. */
    public static final String ITEM = "nastavnik.item";

    public static final String DOCUMENT = "nastavnik.document";

    private final ApplicationEventPublisher events;
    private final Tasks tasks;
    private final Clock clock;

    AnsweredForms(ApplicationEventPublisher events, Tasks tasks, Clock clock) {
        this.events = events;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param outcome what the answer adds to the variables of the process */
    void answered(TaskEntity task, Map<String, ?> outcome, List<Answered> answers) {
        var process = (ProcessDefinitionEntity) task.getProcessDefinition();
        var shape = process.findActivity(task.getTaskDefinitionKey());
        var variables = new LinkedHashMap<String, Object>(task.getExecution().getVariables());
        variables.putAll(outcome);
        events.publishEvent(new TaskAnswered(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getProcessInstanceId(),
                process.getKey(),
                task.getExecution().getProcessInstance().getBusinessKey(),
                (String) variables.get("year"),
                item((String) shape.getProperty(ITEM), (String) variables.get("item")),
                document(shape, variables),
                task.getAssignee(),
                clock.instant(),
                subjects(process.getKey(), variables),
                answers));
    }

    void started(
            ProcessInstance instance,
            ProcessDefinitionEntity process,
            String form,
            String login,
            StartForm.Start start,
            List<Answered> answers) {
        var variables = start.variables().variables();
        events.publishEvent(new TaskAnswered(
                null,
                form,
                process.getName(),
                instance.getId(),
                process.getKey(),
                start.businessKey(),
                (String) variables.get("year"),
                null,
                null,
                login,
                clock.instant(),
                subjects(process.getKey(), variables),
                answers));
    }

    private static @Nullable String item(@Nullable String served, @Nullable String chosen) {
        if (served == null) {
            return null;
        }
        var items = List.of(served.split("\\s*,\\s*"));
        return chosen != null && items.contains(chosen) ? chosen : items.get(0);
    }

    /** The model says {@code act:actId}, which is {@code act/12} here. */
    private static @Nullable String document(ActivityImpl shape, Map<String, ?> variables) {
        if (!(shape.getProperty(DOCUMENT) instanceof String named)) {
            return null;
        }
        var parts = named.split(":");
        var id = variables.get(parts[1]);
        return id == null ? null : parts[0] + "/" + id;
    }

    /** Every id, and whatever else lists of tasks tell this process from. */
    Map<String, String> subjects(String process, Map<String, ?> variables) {
        var told = tasks.subjectsOf(process);
        var subjects = new LinkedHashMap<String, String>();
        variables.forEach((name, value) -> {
            if (value != null && (name.endsWith("Id") || told.contains(name))) {
                subjects.put(name, value.toString());
            }
        });
        return subjects;
    }
}
