package org.nastavnik.engine.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.OpenTask;
import org.nastavnik.engine.Tasks;
import org.nastavnik.engine.internal.Subjects.Told;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads open tasks and the few variables their words need: three queries for a list, however long. */
@Component
class EngineTasks implements Tasks {

    /** The item chosen where a task serves several. */
    private static final String ITEM = "item";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskItems items;
    private final Subjects subjects;
    private final Clock clock;

    /** The key of each definition, which never changes: the engine would ask the database for it at every call. */
    private final Map<String, String> processes = new ConcurrentHashMap<>();

    private final Map<String, String> names = new ConcurrentHashMap<>();

    EngineTasks(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy TaskItems items,
            @Lazy Subjects subjects,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.items = items;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> of(String login) {
        return told(tasks.createTaskQuery().taskAssignee(login));
    }

    @Override
    public List<OpenTask> inYear(String year) {
        return told(tasks.createTaskQuery().processVariableValueEquals("year", year));
    }

    @Override
    public List<OpenTask> withIds(Collection<String> taskIds) {
        return taskIds.isEmpty() ? List.of() : told(tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)));
    }

    @Override
    public List<String> about(List<Course> courses) {
        return subjects.words(courses.stream()
                .map(course -> new Told(course.process(), course.subjects(), variable -> true))
                .toList());
    }

    @Override
    public Set<Long> people(Course course) {
        return subjects.people(course.process(), course.subjects());
    }

    @Override
    public Map<String, String> names() {
        if (names.isEmpty()) {
            repository.createProcessDefinitionQuery().latestVersion().list().stream()
                    .map(definition -> repository.getBpmnModelInstance(definition.getId()))
                    .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                    .forEach(task -> names.put(task.getId(), task.getName()));
        }
        return Map.copyOf(names);
    }

    @Override
    public Set<String> subjectsOf(String process) {
        return subjects.variablesIn(process);
    }

    private List<OpenTask> told(TaskQuery query) {
        var open = query.orderByTaskCreateTime().asc().list().stream()
                .sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var values = values(open);
        var words = subjects.words(open.stream()
                .map(task -> new Told(
                        processOf(task), values.get(task.getId()), variable -> !items.isDoneBy(task, variable)))
                .toList());
        return IntStream.range(0, open.size())
                .mapToObj(index ->
                        openTask(open.get(index), values.get(open.get(index).getId()), words.get(index)))
                .toList();
    }

    private OpenTask openTask(Task task, Map<String, String> values, String about) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                task.getDueDate() == null ? null : day(task.getDueDate()),
                day(task.getCreateTime()),
                task.getProcessInstanceId(),
                items.served(task, values.get(ITEM)),
                about);
    }

    /** For each task the variables its execution sees. */
    private Map<String, Map<String, String>> values(List<Task> open) {
        var names = new HashSet<>(subjects.variables());
        names.add(ITEM);
        var byInstance = runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(
                        open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new))
                .variableNameIn(names.toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.groupingBy(VariableInstance::getProcessInstanceId));
        return open.stream()
                .collect(Collectors.toMap(
                        Task::getId,
                        task -> seenBy(task, byInstance.getOrDefault(task.getProcessInstanceId(), List.of()))));
    }

    private Map<String, String> seenBy(Task task, List<VariableInstance> variables) {
        var seen = new HashMap<String, String>();
        for (var name :
                variables.stream().map(VariableInstance::getName).distinct().toList()) {
            var value = value(task, name, variables);
            if (value != null) {
                seen.put(name, value.toString());
            }
        }
        return seen;
    }

    private @Nullable Object value(Task task, String name, List<VariableInstance> variables) {
        var named = variables.stream()
                .filter(variable -> variable.getName().equals(name))
                .toList();
        for (var scope : List.of(task.getExecutionId(), task.getProcessInstanceId())) {
            for (var variable : named) {
                if (variable.getExecutionId().equals(scope)) {
                    return variable.getValue();
                }
            }
        }
        // Held by a scope in between, as in a sub-process: the engine finds its way.
        return tasks.getVariable(task.getId(), name);
    }

    private String processOf(Task task) {
        return processes.computeIfAbsent(
                task.getProcessDefinitionId(),
                id -> repository.getProcessDefinition(id).getKey());
    }

    private LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
