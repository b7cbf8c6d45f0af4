package org.nastavnik.engine.door;

import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.nastavnik.engine.RefusedAnswer;

/**
 * Closes every way around the door. Each call of the engine, from Tasklist, REST or Java, is a command; the commands named
 * here start, move or end a process, reassign a task, or write free text into the engine, and pass only from within a
 * {@link Passage}.
 */
public class ClosedCommands extends CommandInterceptor {

    /** Simple names, since several of the classes are not public. */
    static final Set<String> CLOSED = Set.of(
            // answers and decisions
            "CompleteTaskCmd",
            "ResolveTaskCmd",
            "DelegateTaskCmd",
            "SubmitTaskFormCmd",
            "SubmitStartFormCmd",
            "HandleTaskBpmnErrorCmd",
            "HandleTaskEscalationCmd",
            "DeleteTaskCmd",
            "CreateTaskCmd",
            // the doer and the wording of a task
            "AssignTaskCmd",
            "ClaimTaskCmd",
            "SetTaskOwnerCmd",
            "SaveTaskCmd",
            "SetTaskNameCmd",
            "SetTaskDescriptionCmd",
            "SetTaskDueDateCmd",
            "SetTaskFollowUpDateCmd",
            "SetTaskPriorityCmd",
            "AddUserIdentityLinkCmd",
            "AddGroupIdentityLinkCmd",
            "DeleteUserIdentityLinkCmd",
            "DeleteGroupIdentityLinkCmd",
            "AddIdentityLinkForProcessDefinitionCmd",
            "DeleteIdentityLinkForProcessDefinitionCmd",
            // variables
            "SetTaskVariablesCmd",
            "PatchTaskVariablesCmd",
            "RemoveTaskVariablesCmd",
            "SetExecutionVariablesCmd",
            "PatchExecutionVariablesCmd",
            "RemoveExecutionVariablesCmd",
            "SetVariablesToProcessInstancesBatchCmd",
            // starting and moving processes
            "StartProcessInstanceCmd",
            "StartProcessInstanceAtActivitiesCmd",
            "EvaluateStartConditionCmd",
            "CorrelateMessageCmd",
            "CorrelateAllMessageCmd",
            "CorrelateAllMessageBatchCmd",
            "MessageEventReceivedCmd",
            "SignalCmd",
            "SignalEventReceivedCmd",
            "ModifyProcessInstanceCmd",
            "ModifyProcessInstanceAsyncCmd",
            "ProcessInstanceModificationCmd",
            "ProcessInstanceModificationBatchCmd",
            "RestartProcessInstancesCmd",
            "RestartProcessInstancesBatchCmd",
            "MigrateProcessInstanceCmd",
            "MigrateProcessInstanceBatchCmd",
            "DeleteProcessInstanceCmd",
            "DeleteProcessInstancesCmd",
            "DeleteProcessInstanceBatchCmd",
            // external tasks and cases, which this product does not use
            "FetchExternalTasksCmd",
            "LockExternalTaskCmd",
            "CompleteExternalTaskCmd",
            "HandleExternalTaskBpmnErrorCmd",
            "HandleExternalTaskFailureCmd",
            "CreateCaseInstanceCmd",
            "CaseExecutionVariableCmd",
            "CompleteCaseExecutionCmd",
            "CloseCaseInstanceCmd",
            "TerminateCaseExecutionCmd",
            "ManualStartCaseExecutionCmd",
            "DisableCaseExecutionCmd",
            "ReenableCaseExecutionCmd",
            "StateTransitionCaseExecutionCmd",
            // free text kept by the engine
            "AddCommentCmd",
            "UpdateCommentCmd",
            "CreateAttachmentCmd",
            "SaveAttachmentCmd",
            "SetAnnotationForIncidentCmd",
            "SetAnnotationForOperationLog",
            "CreateIncidentCmd",
            // models carry code
            "DeployCmd",
            "DeleteDeploymentCmd",
            "SetProcessDefinitionVersionCmd",
            "DeleteProcessDefinitionsByIdsCmd",
            "DeleteProcessDefinitionsByKeyCmd");

    @Override
    public <T> T execute(Command<T> command) {
        if (CLOSED.contains(command.getClass().getSimpleName()) && !Passage.isOpen()) {
            throw new RefusedAnswer(
                    "Так изменить процесс нельзя. Откройте задачу в списке задач, заполните форму и нажмите"
                            + " «Завершить».");
        }
        return next.execute(command);
    }
}
