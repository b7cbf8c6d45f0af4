package org.nastavnik.engine.door;

import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;

/**
 * Closes every way around the door. Each call of the engine, from Tasklist, REST or Java, is a command; the commands named
 * here start, move, halt or end a process, reassign a task, erase what has happened, write free text into the engine, or change
 * logins, groups, rights and the lists in Tasklist, and pass only from within a {@link Passage}; timers fire when the job
 * executor finds them due. The repetition of failed jobs is also open to a technical administrator. What the engine would read
 * for anybody is read for code of ours alone.
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
            // what the vendor is told
            "TelemetryConfigureCmd",
            // models carry code
            "DeployCmd",
            "DeleteDeploymentCmd",
            "SetProcessDefinitionVersionCmd",
            "DeleteProcessDefinitionsByIdsCmd",
            "DeleteProcessDefinitionsByKeyCmd");

    /**
     * Logins, groups, rights and lists of tasks: made by pages of ours and by the matrix of rights. Whoever could put people into
     * groups could make themselves head.
     */
    static final Set<String> OF_ACCESS = Set.of(
            // logins, passwords and groups
            "SaveUserCmd",
            "DeleteUserCmd",
            // a login held back after wrong passwords: guessing is slow for everybody
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
            // rights, which come from the matrix
            "SaveAuthorizationCmd",
            "DeleteAuthorizationCmd",
            // the lists everybody works with
            "SaveFilterCmd",
            "DeleteFilterCmd");

    /** Open to the members of {@link Groups#CAMUNDA_ADMIN} only, who as a rule are nobody of the kindergarten. */
    static final Set<String> OF_ADMINISTRATOR = Set.of(
            // how often a job is tried: never, or not before another day, would halt the process
            "SetJobRetriesCmd",
            "SetJobsRetriesBatchCmd",
            "SetJobsRetriesByProcessBatchCmd",
            // housekeeping
            "DeleteMetricsCmd",
            "DeleteTaskMetricsCmd");

    /** What the engine reads for anybody who asks, whatever their rights. */
    static final Set<String> UNCHECKED = Set.of(
            // notes, files and events of tasks and processes, which this product does not use
            "GetTaskCommentCmd",
            "GetTaskCommentsCmd",
            "GetTaskEventsCmd",
            "GetTaskAttachmentCmd",
            "GetTaskAttachmentContentCmd",
            "GetTaskAttachmentsCmd",
            "GetAttachmentCmd",
            "GetAttachmentContentCmd",
            "GetProcessInstanceAttachmentsCmd",
            "GetProcessInstanceCommentsCmd",
            "GetSubTasksCmd",
            "GetIdentityLinksForProcessDefinitionCmd",
            "GetTopicNamesCmd",
            // what is kept of a login beside its name
            "GetUserAccountCmd",
            "GetUserInfoCmd",
            "GetUserInfoKeysCmd",
            "GetUserPictureCmd",
            // queries in SQL
            "CreateNativeUserQueryCmd",
            "NativeExecutionQueryImpl",
            "NativeHistoricActivityInstanceQueryImpl",
            "NativeHistoricCaseActivityInstanceQueryImpl",
            "NativeHistoricCaseInstanceQueryImpl",
            "NativeHistoricProcessInstanceQueryImpl",
            "NativeHistoricTaskInstanceQueryImpl",
            "NativeHistoricVariableInstanceQueryImpl",
            "NativeHistoryDecisionInstanceQueryImpl",
            "NativeProcessInstanceQueryImpl",
            "NativeTaskQueryImpl",
            "NativeUserQueryImpl",
            // the history for a product of the vendor's
            "OptimizeCompletedHistoricActivityInstanceQueryCmd",
            "OptimizeCompletedHistoricIncidentsQueryCmd",
            "OptimizeCompletedHistoricProcessInstanceQueryCmd",
            "OptimizeCompletedHistoricTaskInstanceQueryCmd",
            "OptimizeHistoricDecisionInstanceQueryCmd",
            "OptimizeHistoricIdentityLinkLogQueryCmd",
            "OptimizeHistoricUserOperationsLogQueryCmd",
            "OptimizeHistoricVariableUpdateQueryCmd",
            "OptimizeOpenHistoricIncidentsQueryCmd",
            "OptimizeRunningHistoricActivityInstanceQueryCmd",
            "OptimizeRunningHistoricProcessInstanceQueryCmd",
            "OptimizeRunningHistoricTaskInstanceQueryCmd");

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
            if (OF_ACCESS.contains(name)) {
                throw new RefusedAnswer("Логины и пароли выдают на странице «Учётные записи», обязанности передают в"
                        + " списке задач («Передать обязанность»), а права и общие списки задач заданы программой.");
            }
            if (OF_ADMINISTRATOR.contains(name) && !isAdministrator(login.get())) {
                throw new RefusedAnswer(
                        "Это делает только технический администратор: повтор неудавшихся шагов, обслуживание программы.");
            }
            if (UNCHECKED.contains(name) && login.get() != null) {
                throw new AuthorizationException("Пометки, вложения и журнал событий задач здесь не ведутся.");
            }
        }
        try {
            return next.execute(command);
        } catch (AuthorizationException refused) {
            throw inRussian(refused);
        }
    }

    /** The engine names the permission that is missing; a person is told whom to ask. */
    private static AuthorizationException inRussian(AuthorizationException refused) {
        return refused.getMissingAuthorizations().isEmpty()
                ? refused
                : new AuthorizationException(RefusedAnswer.FOR_OTHERS);
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
