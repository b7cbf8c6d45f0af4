package org.nastavnik.engine.door;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** Leads every route to a form, Tasklist's, REST's and Java's, through the {@link Door}. */
public class DoorFormService extends FormServiceImpl {

    private final ObjectProvider<Door> door;

    public DoorFormService(ObjectProvider<Door> door) {
        this.door = door;
    }

    /** Which form a task has is no secret to whoever may read the task; the engine would ask for the right to its variables. */
    @Override
    public TaskFormData getTaskFormData(String taskId) {
        if (new TaskQueryImpl(commandExecutor).taskId(taskId).count() == 0) {
            throw new AuthorizationException("Эта задача закрыта или назначена другому человеку.");
        }
        return commandExecutor.execute(context -> context.runWithoutAuthorization(() -> super.getTaskFormData(taskId)));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return door.getObject().open(commandExecutor, taskId);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
        return getTaskFormVariables(taskId);
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> answer) {
        door.getObject().submit(commandExecutor, taskId, answer, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> answer, boolean deserializeValues) {
        return door.getObject().submit(commandExecutor, taskId, answer, true);
    }

    @Override
    public VariableMap getStartFormVariables(String processDefinitionId) {
        return door.getObject().openStart(commandExecutor, processDefinitionId);
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, Collection<String> names, boolean deserializeValues) {
        return getStartFormVariables(processDefinitionId);
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return door.getObject().filledStartForm(commandExecutor, processDefinitionId);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> answer) {
        return door.getObject().submitStart(commandExecutor, processDefinitionId, answer);
    }

    /** The business key is the aggregate's id and never what a browser sends. */
    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, String businessKey, Map<String, Object> answer) {
        return submitStartForm(processDefinitionId, answer);
    }
}
