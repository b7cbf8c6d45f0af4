package org.nastavnik.engine.door;

import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;

/**
 * Closes every way around the door. Each call of the engine, from Tasklist, REST or Java, is a command; the commands named
 * here start, move, halt or end a process, reassign a task, erase what has happened, or write free text into the engine, and
 * pass only from within a {@link Passage}; timers fire when the job executor finds them due. Logins, groups, rights, the lists
 * in Tasklist and the repetition of failed jobs are also open to a technical administrator.
 */
public class ClosedCommands extends CommandInterceptor {

    /** A job that is run, and a job that has failed: a refusal to run one must not count as its failure. */
    private static final Set<String> OF_JOB_EXECUTOR = Set.of("ExecuteJobsCmd", "FailedJobListener");

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
            "ActivityBeforeInstantiationCmd",
            "ActivityAfterInstantiationCmd",
            "TransitionInstantiationCmd",
            "ActivityCancellationCmd",
            "ActivityInstanceCancellationCmd",
            "TransitionInstanceCancellationCmd",
            // halting what runs
            "SuspendProcessInstanceCmd",
            "ActivateProcessInstanceCmd",
            "SuspendProcessDefinitionCmd",
            "ActivateProcessDefinitionCmd",
            "UpdateProcessInstancesSuspendStateCmd",
            "UpdateProcessInstancesSuspendStateBatchCmd",
            "SuspendJobCmd",
            "ActivateJobCmd",
            "SuspendJobDefinitionCmd",
            "ActivateJobDefinitionCmd",
            "SuspendBatchCmd",
            "ActivateBatchCmd",
            "DeleteBatchCmd",
            // timers: when they fire, and whether
            "ExecuteJobsCmd",
            "FailedJobListener",
            "DeleteJobCmd",
            "SetJobDuedateCmd",
            "RecalculateJobDuedateCmd",
            "SetJobPriorityCmd",
            "SetJobDefinitionPriorityCmd",
            // external tasks and cases, which this product does not use
            "FetchExternalTasksCmd",
            "LockExternalTaskCmd",
            "CompleteExternalTaskCmd",
            "HandleExternalTaskBpmnErrorCmd",
            "HandleExternalTaskFailureCmd",
            "CreateCaseInstanceCmd",
            "CaseExecutionVariableCmd",
            "ExtendLockOnExternalTaskCmd",
            "UnlockExternalTaskCmd",
            "SetExternalTaskPriorityCmd",
            "SetExternalTaskRetriesCmd",
            "SetExternalTasksRetriesCmd",
            "SetExternalTasksRetriesBatchCmd",
            "CompleteCaseExecutionCmd",
            "CloseCaseInstanceCmd",
            "TerminateCaseExecutionCmd",
            "ManualStartCaseExecutionCmd",
            "DisableCaseExecutionCmd",
            "ReenableCaseExecutionCmd",
            // free text kept by the engine
            "AddCommentCmd",
            "UpdateCommentCmd",
            "CreateAttachmentCmd",
            "SaveAttachmentCmd",
            "DeleteTaskCommentCmd",
            "DeleteProcessInstanceCommentCmd",
            "DeleteAttachmentCmd",
            "SetUserInfoCmd",
            "DeleteUserInfoCmd",
            "SetUserPictureCmd",
            "DeleteUserPictureCmd",
            "SetPropertyCmd",
            "DeletePropertyCmd",
            "SetLicenseKeyCmd",
            "DeleteLicenseKeyCmd",
            "SetAnnotationForIncidentCmd",
            "SetAnnotationForOperationLog",
            "CreateIncidentCmd",
            "ResolveIncidentCmd",
            // what has happened
            "DeleteHistoricProcessInstancesCmd",
            "DeleteHistoricProcessInstancesBatchCmd",
            "DeleteHistoricTaskInstanceCmd",
            "DeleteHistoricVariableInstanceCmd",
            "DeleteHistoricVariableInstancesByProcessInstanceIdCmd",
            "DeleteHistoricCaseInstanceCmd",
            "DeleteHistoricCaseInstancesBulkCmd",
            "DeleteHistoricDecisionInstanceByDefinitionIdCmd",
            "DeleteHistoricDecisionInstanceByInstanceIdCmd",
            "DeleteHistoricDecisionInstancesBatchCmd",
            "DeleteHistoricDecisionInstancesBulkCmd",
            "DeleteHistoricBatchCmd",
            "DeleteUserOperationLogEntryCmd",
            "SetRemovalTimeToHistoricProcessInstancesCmd",
            "SetRemovalTimeToHistoricDecisionInstancesCmd",
            "SetRemovalTimeToHistoricBatchesCmd",
            "UpdateProcessDefinitionHistoryTimeToLiveCmd",
            "UpdateDecisionDefinitionHistoryTimeToLiveCmd",
            "UpdateCaseDefinitionHistoryTimeToLiveCmd",
            "PurgeDatabaseAndCacheCmd",
            // models carry code
            "DeployCmd",
            "DeleteDeploymentCmd",
            "SetProcessDefinitionVersionCmd",
            "DeleteProcessDefinitionsByIdsCmd",
            "DeleteProcessDefinitionsByKeyCmd");

    /** Open to the members of {@link Groups#CAMUNDA_ADMIN} only, who as a rule are nobody of the kindergarten. */
    static final Set<String> OF_ADMINISTRATOR = Set.of(
            // logins, passwords and groups
            "SaveUserCmd",
            "DeleteUserCmd",
            "UnlockUserCmd",
            "SaveGroupCmd",
            "DeleteGroupCmd",
            "CreateMembershipCmd",
            "DeleteMembershipCmd",
            "SaveTenantCmd",
            "DeleteTenantCmd",
            "CreateTenantUserMembershipCmd",
            "CreateTenantGroupMembershipCmd",
            "DeleteTenantUserMembershipCmd",
            "DeleteTenantGroupMembershipCmd",
            // rights: one granted to oneself today would count on the day they are enforced
            "SaveAuthorizationCmd",
            "DeleteAuthorizationCmd",
            // the lists everybody works with
            "SaveFilterCmd",
            "DeleteFilterCmd",
            // how often a job is tried: never, or not before another day, would halt the process
            "SetJobRetriesCmd",
            "SetJobsRetriesBatchCmd",
            "SetJobsRetriesByProcessBatchCmd",
            // housekeeping
            "DeleteMetricsCmd",
            "DeleteTaskMetricsCmd",
            "TelemetryConfigureCmd");

    private final Supplier<@Nullable Authentication> login;

    public ClosedCommands(Supplier<@Nullable Authentication> login) {
        this.login = login;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var name = command.getClass().getSimpleName();
        if (!Passage.isOpen()) {
            if (CLOSED.contains(name) && !isJobExecutorAtWork(name)) {
                throw new RefusedAnswer(
                        "Так изменить процесс нельзя. Откройте задачу в списке задач, заполните форму и нажмите"
                                + " «Готово».");
            }
            if (OF_ADMINISTRATOR.contains(name) && !isAdministrator(login.get())) {
                throw new RefusedAnswer(
                        "Это делает только технический администратор: логины, группы, права, общие списки задач,"
                                + " повтор неудавшихся шагов.");
            }
        }
        return next.execute(command);
    }

    private static boolean isAdministrator(@Nullable Authentication login) {
        return login != null
                && login.getGroupIds() != null
                && login.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    private static boolean isJobExecutorAtWork(String command) {
        return OF_JOB_EXECUTOR.contains(command) && Context.getJobExecutorContext() != null;
    }
}
