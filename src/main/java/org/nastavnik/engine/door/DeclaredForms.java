package org.nastavnik.engine.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.OpenForms;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Every form as the door reads it, read once. */
@Component
class DeclaredForms implements OpenForms {

    static final String SUSPENDED = "Работа по этой задаче приостановлена. Обратитесь к куратору.";
    static final String CLOSED = "Эта задача уже закрыта. Обновите список задач.";

    private final TaskService tasks;
    private final FormService engineForms;
    private final AnswerCheck check;
    private final AnsweredForms answered;
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final Map<String, FormSchema> forms = new ConcurrentHashMap<>();

    DeclaredForms(
            @Lazy TaskService tasks,
            @Lazy FormService engineForms,
            AnswerCheck check,
            AnsweredForms answered,
            JdbcTemplate jdbc,
            ObjectMapper json) {
        this.tasks = tasks;
        this.engineForms = engineForms;
        this.check = check;
        this.answered = answered;
        this.jdbc = jdbc;
        this.json = json;
    }

    FormSchema of(CommandContext context, TaskEntity task) {
        return form(
                task,
                () -> context.runWithoutAuthorization(() -> new GetDeployedTaskFormCmd(task.getId()).execute(context)));
    }

    FormSchema of(CommandContext context, ProcessDefinitionEntity process) {
        return form(
                process.getId(),
                () -> context.runWithoutAuthorization(
                        () -> new GetDeployedStartFormCmd(process.getId()).execute(context)));
    }

    private FormSchema form(Task task, Supplier<InputStream> source) {
        return form(task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(), source);
    }

    private FormSchema form(String key, Supplier<InputStream> source) {
        var known = forms.get(key);
        if (known == null) {
            known = FormSchema.read(source.get(), json);
            forms.put(key, known);
        }
        return known;
    }

    @Override
    public Optional<String> doer(String taskId) {
        return find(taskId).map(Task::getAssignee);
    }

    @Override
    public void hold(String taskId) {
        jdbc.queryForList("select ID_ from ACT_RU_TASK where ID_ = ? for update", String.class, taskId);
    }

    @Override
    public void check(String taskId, Map<String, @Nullable Object> draft) {
        var task = open(taskId);
        if (task.isSuspended()) {
            throw new RefusedAnswer(SUSPENDED);
        }
        check.checkDraft(form(task, () -> engineForms.getDeployedTaskForm(taskId)), draft);
    }

    @Override
    public Map<String, String> subjects(String taskId) {
        var process = open(taskId).getProcessDefinitionId();
        return answered.subjects(process.substring(0, process.indexOf(':')), tasks.getVariables(taskId));
    }

    private Task open(String taskId) {
        return find(taskId).orElseThrow(() -> new RefusedAnswer(CLOSED));
    }

    private Optional<Task> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult());
    }
}
