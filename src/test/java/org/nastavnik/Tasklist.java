package org.nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.nastavnik.engine.door.Passage;

/** Does tasks as a person does them in Tasklist: logged in as the doer, and through the same door. */
public final class Tasklist {

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final ManagementService management;

    public Tasklist(
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            RepositoryService repository,
            ManagementService management) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.repository = repository;
        this.management = management;
    }

    /** The one open task of this name. */
    public Task task(String key) {
        var open = all(key);
        assertThat(open).as("open tasks %s among %s", key, openKeys()).hasSize(1);
        return open.get(0);
    }

    public List<Task> all(String key) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(key)
                .orderByTaskId()
                .asc()
                .list();
    }

    public List<Task> everything() {
        return tasks.createTaskQuery().orderByTaskId().asc().list();
    }

    public Collection<String> openKeys() {
        return everything().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** The open task of this name on this person's list. */
    public Task task(String key, String login) {
        var open = tasks.createTaskQuery()
                .taskDefinitionKey(key)
                .taskAssignee(login)
                .list();
        assertThat(open)
                .as("open tasks %s of %s among %s", key, login, openKeys())
                .hasSize(1);
        return open.get(0);
    }

    /** What the doer sees: numbers, texts and booleans as they are, everything else as {@link SpinJsonNode}. */
    public VariableMap open(Task task) {
        return as(task.getAssignee(), () -> forms.getTaskFormVariables(task.getId(), null, true));
    }

    /** The options a computed select or checklist of this task offers, by value. */
    public List<String> options(Task task, String name) {
        var shown = open(task).<org.camunda.spin.plugin.variable.value.JsonValue>getValueTyped(name);
        return org.camunda.spin.Spin.JSON(shown.getValueSerialized()).elements().stream()
                .map(option -> option.prop("value").stringValue())
                .toList();
    }

    /** Submits the form as the doer; lists are sent as Tasklist sends them, as JSON. */
    public void answer(Task task, Map<String, ?> answer) {
        as(task.getAssignee(), () -> {
            forms.submitTaskForm(task.getId(), asSent(answer));
            return null;
        });
    }

    /** Submits the form of the one open task of this name as its doer. */
    public void answer(String key, Map<String, ?> answer) {
        answer(task(key), answer);
    }

    /** Starts a process through its start form. */
    public ProcessInstance start(String process, String login, Map<String, ?> answer) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return as(login, () -> forms.submitStartForm(definition.getId(), asSent(answer)));
    }

    public VariableMap openStart(String process, String login) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return as(login, () -> forms.getStartFormVariables(definition.getId(), null, true));
    }

    /** Runs everything that is due by the clock, until nothing is: timers, and what they set off. */
    public void fireDueTimers() {
        for (var round = 0; round < 2_000; round++) {
            var due = management.createJobQuery().executable().active().list();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::run);
        }
        throw new AssertionError("Timers keep firing without end; open tasks: " + openKeys());
    }

    /** Fires the timers of this activity, whatever their date. */
    public void fireTimer(String activity) {
        management.createJobQuery().activityId(activity).list().forEach(this::run);
    }

    private void run(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() > 0) {
            Passage.through(() -> {
                management.executeJob(job.getId());
                return job;
            });
        }
    }

    private static Map<String, Object> asSent(Map<String, ?> answer) {
        var sent = org.camunda.bpm.engine.variable.Variables.createVariables();
        answer.forEach((key, value) -> {
            if (value instanceof Collection<?> list) {
                sent.putValueTyped(
                        key,
                        SpinValues.jsonValue(org.camunda.spin.Spin.JSON(List.copyOf(list))
                                        .toString())
                                .create());
            } else {
                sent.putValue(key, value instanceof java.time.LocalDate date ? date.toString() : value);
            }
        });
        return sent;
    }

    /** As the engine lets this login do it: with the groups they have now, and with no address of the web before it. */
    public <T> T as(String login, Supplier<T> call) {
        var groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(login, groups);
        try {
            return call.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
