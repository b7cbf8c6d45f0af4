package org.nastavnik.engine.door;

import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.TaskContext;

/** Reads the ids a process carries, only when somebody asks for them. */
record EngineTaskContext(TaskEntity task, ZoneId zone) implements TaskContext {

    @Override
    public String key() {
        return task.getTaskDefinitionKey();
    }

    @Override
    public String doer() {
        return task.getAssignee();
    }

    @Override
    public @Nullable LocalDate due() {
        return task.getDueDate() == null
                ? null
                : LocalDate.ofInstant(task.getDueDate().toInstant(), zone);
    }

    @Override
    public long id(String variable) {
        return ((Number) present(variable)).longValue();
    }

    @Override
    public String text(String variable) {
        return present(variable).toString();
    }

    @Override
    public boolean has(String variable) {
        return variable(variable) != null;
    }

    /** No variable belongs to a task itself; asking the execution spares the engine looking for one. */
    private @Nullable Object variable(String name) {
        return task.getExecution().getVariable(name);
    }

    private Object present(String variable) {
        var value = variable(variable);
        if (value == null) {
            throw new IllegalStateException("Task " + key() + " has no variable " + variable);
        }
        return value;
    }
}
