package org.nastavnik.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells by its model which item of the roadmap an open task serves. */
@Component
class TaskItems {

    private static final String DUE_WITH_ROW = "${deadlines.due(";

    private final RepositoryService repository;
    private final TaskService tasks;

    /** By definition, which never changes: the engine would ask the database for it at every call. */
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    TaskItems(RepositoryService repository, TaskService tasks) {
        this.repository = repository;
        this.tasks = tasks;
    }

    /** Whether the task serves the item and has its due date from the item's row. */
    boolean isDueWith(Task task, String item) {
        var shape = shape(task);
        var due = shape.getCamundaDueDate();
        return due != null && due.startsWith(DUE_WITH_ROW) && serves(task, itemsOf(shape), item);
    }

    /** The items the task serves; the chosen one alone where its process has chosen. */
    List<String> served(Task task, @Nullable String chosen) {
        var all = itemsOf(shape(task));
        return chosen != null && all.contains(chosen) ? List.of(chosen) : all;
    }

    /** Whether this variable says who is to do the task. */
    boolean isDoneBy(Task task, String variable) {
        var doer = shape(task).getCamundaAssignee();
        return doer != null && doer.contains(variable);
    }

    private UserTask shape(Task task) {
        return models.computeIfAbsent(task.getProcessDefinitionId(), repository::getBpmnModelInstance)
                .getModelElementById(task.getTaskDefinitionKey());
    }

    private boolean serves(Task task, List<String> served, String item) {
        if (served.size() > 1 && tasks.getVariable(task.getId(), "item") instanceof String chosen) {
            return chosen.equals(item);
        }
        return served.contains(item);
    }

    private static List<String> itemsOf(UserTask shape) {
        return shape.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("item"))
                .flatMap(property -> Stream.of(property.getCamundaValue().split("\\s*,\\s*")))
                .toList();
    }
}
