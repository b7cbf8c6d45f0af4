package org.nastavnik.engine.door;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.nastavnik.engine.FormOpened;
import org.nastavnik.engine.Tasks;
import org.springframework.stereotype.Component;

/** Tells who opens a form, and whose data it shows. */
@Component
class OpenedForms {

    private final Tasks tasks;

    OpenedForms(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @param shown whose data the form shows besides those its process is about */
    FormOpened opened(TaskEntity task, Set<Long> shown) {
        var process = ((ProcessDefinitionEntity) task.getProcessDefinition()).getKey();
        var about = new LinkedHashMap<String, String>();
        var told = tasks.subjectsOf(process);
        task.getExecution().getVariables().forEach((name, value) -> {
            if (value != null && told.contains(name)) {
                about.put(name, value.toString());
            }
        });
        var people = new HashSet<>(shown);
        people.addAll(tasks.people(new Tasks.Course(process, about)));
        return new FormOpened(
                task.getAssignee(),
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                about,
                people);
    }
}
