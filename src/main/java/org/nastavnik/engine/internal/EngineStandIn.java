package org.nastavnik.engine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.StandIn;
import org.nastavnik.engine.door.Passage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class EngineStandIn implements StandIn {

    private static final int MOST_ROUNDS = 1_000;

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final ManagementService management;
    private final ObjectMapper json;

    EngineStandIn(
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            RepositoryService repository,
            ManagementService management,
            ObjectMapper json) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.repository = repository;
        this.management = management;
        this.json = json;
    }

    @Override
    public List<Waiting> waiting() {
        return tasks.createTaskQuery().active().orderByTaskCreateTime().asc().orderByTaskId().asc().list().stream()
                .map(task -> new Waiting(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getAssignee(),
                        task.getCreateTime().toInstant()))
                .toList();
    }

    @Override
    public boolean isOpen(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() > 0;
    }

    @Override
    public @Nullable Long id(String taskId, String variable) {
        return tasks.getVariable(taskId, variable) instanceof Long id ? id : null;
    }

    @Override
    public Map<String, Object> open(String taskId) {
        return plain(as(doer(taskId), () -> forms.getTaskFormVariables(taskId)));
    }

    @Override
    public void answer(String taskId, Map<String, ?> answer) {
        as(doer(taskId), () -> {
            forms.submitTaskForm(taskId, sent(answer));
            return answer;
        });
    }

    private String doer(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee();
    }

    @Override
    public Map<String, Object> openStart(String process, String login) {
        var definition = definition(process);
        return plain(as(login, () -> forms.getStartFormVariables(definition)));
    }

    @Override
    public void start(String process, String login, Map<String, ?> answer) {
        var definition = definition(process);
        as(login, () -> forms.submitStartForm(definition, sent(answer)));
    }

    private String definition(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void runDue() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var due = management.createJobQuery().executable().active().list();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::run);
        }
        throw new IllegalStateException("Timers keep firing without end");
    }

    /** One job may have made another superfluous. */
    private void run(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() > 0) {
            Passage.through(() -> {
                management.executeJob(job.getId());
                return job;
            });
        }
    }

    private <T> T as(String login, Supplier<T> call) {
        identity.setAuthenticatedUserId(login);
        try {
            return call.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Object> plain(VariableMap shown) {
        var plain = new LinkedHashMap<String, Object>();
        for (var name : shown.keySet()) {
            plain.put(name, shown.getValueTyped(name) instanceof JsonValue document ? read(document) : shown.get(name));
        }
        return plain;
    }

    private Object read(JsonValue document) {
        try {
            return json.readValue(document.getValueSerialized(), Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A form shows a value that is no JSON", broken);
        }
    }

    /** As the task list sends it: days as texts, lists as JSON. */
    private Map<String, @Nullable Object> sent(Map<String, ?> answer) {
        var sent = Variables.createVariables();
        answer.forEach((field, value) -> {
            if (value instanceof Collection<?> list) {
                sent.putValueTyped(field, SpinValues.jsonValue(write(list)).create());
            } else {
                sent.putValue(field, value instanceof LocalDate day ? day.toString() : value);
            }
        });
        return sent;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An answer that is no JSON", unwritable);
        }
    }
}
