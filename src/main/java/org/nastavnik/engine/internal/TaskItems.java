package org.nastavnik.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** Tells which item of the roadmap an open task serves, by its model. */
@Component
class TaskItems {

    private final RepositoryService repository;
    private final TaskService tasks;

    TaskItems(RepositoryService repository, TaskService tasks) {
        this.repository = repository;
        this.tasks = tasks;
    }

    boolean serves(Task task, String item) {
        var served = itemsInModel(task);
        if (served.size() > 1 && tasks.getVariable(task.getId(), "item") instanceof String chosen) {
            return chosen.equals(item);
        }
        return served.contains(item);
    }

    private List<String> itemsInModel(Task task) {
        FlowElement shape = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return shape.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("item"))
                .flatMap(property -> List.of(property.getCamundaValue().split("\\s*,\\s*")).stream())
                .toList();
    }
}
