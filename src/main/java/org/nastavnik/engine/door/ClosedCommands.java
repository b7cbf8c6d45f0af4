package org.nastavnik.engine.door;

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
    private static final Commands OF_JOB_EXECUTOR = Commands.of("cmd.ExecuteJobsCmd", "jobexecutor.FailedJobListener");

    static final Commands CLOSED = Commands.of(
            // answers and decisions
            "cmd.CompleteTaskCmd",
            "cmd.ResolveTaskCmd",
            "cmd.DelegateTaskCmd",
            "cmd.SubmitTaskFormCmd",
            "cmd.SubmitStartFormCmd",
            "cmd.HandleTaskBpmnErrorCmd",
            "cmd.HandleTaskEscalationCmd",
            "cmd.DeleteTaskCmd",
            "cmd.CreateTaskCmd",
            // the doer and the wording of a task
            "cmd.AssignTaskCmd",
            "cmd.ClaimTaskCmd",
            "cmd.SetTaskOwnerCmd",
            "cmd.SaveTaskCmd",
            "cmd.SetTaskNameCmd",
            "cmd.SetTaskDescriptionCmd",
            "cmd.SetTaskDueDateCmd",
            "cmd.SetTaskFollowUpDateCmd",
            "cmd.SetTaskPriorityCmd",
            "cmd.AddUserIdentityLinkCmd",
            "cmd.AddGroupIdentityLinkCmd",
            "cmd.DeleteUserIdentityLinkCmd",
            "cmd.DeleteGroupIdentityLinkCmd",
            "cmd.AddIdentityLinkForProcessDefinitionCmd",
            "cmd.DeleteIdentityLinkForProcessDefinitionCmd",
            // variables
            "cmd.SetTaskVariablesCmd",
            "cmd.PatchTaskVariablesCmd",
            "cmd.RemoveTaskVariablesCmd",
            "cmd.SetExecutionVariablesCmd",
            "cmd.PatchExecutionVariablesCmd",
            "cmd.RemoveExecutionVariablesCmd",
            "cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd",
            // starting and moving processes
            "cmd.StartProcessInstanceCmd",
            "cmd.StartProcessInstanceAtActivitiesCmd",
            "cmd.EvaluateStartConditionCmd",
            "cmd.CorrelateMessageCmd",
            "cmd.CorrelateAllMessageCmd",
            "cmd.batch.CorrelateAllMessageBatchCmd",
            "cmd.MessageEventReceivedCmd",
            "cmd.SignalCmd",
            "cmd.SignalEventReceivedCmd",
            "cmd.ModifyProcessInstanceCmd",
            "cmd.ModifyProcessInstanceAsyncCmd",
            "cmd.ProcessInstanceModificationCmd",
            "cmd.ProcessInstanceModificationBatchCmd",
            "cmd.RestartProcessInstancesCmd",
            "batch.RestartProcessInstancesBatchCmd",
            "migration.MigrateProcessInstanceCmd",
            "migration.batch.MigrateProcessInstanceBatchCmd",
            "cmd.DeleteProcessInstanceCmd",
            "cmd.DeleteProcessInstancesCmd",
            "cmd.batch.DeleteProcessInstanceBatchCmd",
            "cmd.ActivityBeforeInstantiationCmd",
            "cmd.ActivityAfterInstantiationCmd",
            "cmd.TransitionInstantiationCmd",
            "cmd.ActivityCancellationCmd",
            "cmd.ActivityInstanceCancellationCmd",
            "cmd.TransitionInstanceCancellationCmd",
            // halting what runs
            "cmd.SuspendProcessInstanceCmd",
            "cmd.ActivateProcessInstanceCmd",
            "cmd.SuspendProcessDefinitionCmd",
            "cmd.ActivateProcessDefinitionCmd",
            "cmd.UpdateProcessInstancesSuspendStateCmd",
            "cmd.UpdateProcessInstancesSuspendStateBatchCmd",
            "cmd.SuspendJobCmd",
            "cmd.ActivateJobCmd",
            "cmd.SuspendJobDefinitionCmd",
            "cmd.ActivateJobDefinitionCmd",
            "cmd.SuspendBatchCmd",
            "cmd.ActivateBatchCmd",
            "batch.DeleteBatchCmd",
            // timers: when they fire, and whether
            "cmd.ExecuteJobsCmd",
            "jobexecutor.FailedJobListener",
            "cmd.DeleteJobCmd",
            "cmd.SetJobDuedateCmd",
            "cmd.RecalculateJobDuedateCmd",
            "cmd.SetJobPriorityCmd",
            "cmd.SetJobDefinitionPriorityCmd",
            // external tasks and cases, which this product does not use
            "cmd.FetchExternalTasksCmd",
            "cmd.LockExternalTaskCmd",
            "cmd.CompleteExternalTaskCmd",
            "cmd.HandleExternalTaskBpmnErrorCmd",
            "cmd.HandleExternalTaskFailureCmd",
            "cmmn.cmd.CreateCaseInstanceCmd",
            "cmmn.cmd.CaseExecutionVariableCmd",
            "cmd.ExtendLockOnExternalTaskCmd",
            "cmd.UnlockExternalTaskCmd",
            "cmd.SetExternalTaskPriorityCmd",
            "cmd.SetExternalTaskRetriesCmd",
            "cmd.SetExternalTasksRetriesCmd",
            "cmd.SetExternalTasksRetriesBatchCmd",
            "cmmn.cmd.CompleteCaseExecutionCmd",
            "cmmn.cmd.CloseCaseInstanceCmd",
            "cmmn.cmd.TerminateCaseExecutionCmd",
            "cmmn.cmd.ManualStartCaseExecutionCmd",
            "cmmn.cmd.DisableCaseExecutionCmd",
            "cmmn.cmd.ReenableCaseExecutionCmd",
            // free text kept by the engine
            "cmd.AddCommentCmd",
            "cmd.UpdateCommentCmd",
            "cmd.CreateAttachmentCmd",
            "cmd.SaveAttachmentCmd",
            "cmd.DeleteTaskCommentCmd",
            "cmd.DeleteProcessInstanceCommentCmd",
            "cmd.DeleteAttachmentCmd",
            "cmd.SetUserInfoCmd",
            "cmd.DeleteUserInfoCmd",
            "cmd.SetUserPictureCmd",
            "cmd.DeleteUserPictureCmd",
            "cmd.SetPropertyCmd",
            "cmd.DeletePropertyCmd",
            "cmd.SetLicenseKeyCmd",
            "cmd.DeleteLicenseKeyCmd",
            "cmd.SetAnnotationForIncidentCmd",
            "SetAnnotationForOperationLog",
            "cmd.CreateIncidentCmd",
            "cmd.ResolveIncidentCmd",
            // what has happened
            "cmd.DeleteHistoricProcessInstancesCmd",
            "cmd.batch.DeleteHistoricProcessInstancesBatchCmd",
            "cmd.DeleteHistoricTaskInstanceCmd",
            "cmd.DeleteHistoricVariableInstanceCmd",
            "cmd.DeleteHistoricVariableInstancesByProcessInstanceIdCmd",
            "cmd.DeleteHistoricCaseInstanceCmd",
            "cmd.DeleteHistoricCaseInstancesBulkCmd",
            "dmn.cmd.DeleteHistoricDecisionInstanceByDefinitionIdCmd",
            "dmn.cmd.DeleteHistoricDecisionInstanceByInstanceIdCmd",
            "dmn.cmd.DeleteHistoricDecisionInstancesBatchCmd",
            "dmn.cmd.DeleteHistoricDecisionInstancesBulkCmd",
            "batch.history.DeleteHistoricBatchCmd",
            "cmd.DeleteUserOperationLogEntryCmd",
            "cmd.batch.removaltime.SetRemovalTimeToHistoricProcessInstancesCmd",
            "cmd.batch.removaltime.SetRemovalTimeToHistoricDecisionInstancesCmd",
            "cmd.batch.removaltime.SetRemovalTimeToHistoricBatchesCmd",
            "cmd.UpdateProcessDefinitionHistoryTimeToLiveCmd",
            "cmd.UpdateDecisionDefinitionHistoryTimeToLiveCmd",
            "cmmn.cmd.UpdateCaseDefinitionHistoryTimeToLiveCmd",
            "cmd.PurgeDatabaseAndCacheCmd",
            // what the vendor is told
            "cmd.TelemetryConfigureCmd",
            // models carry code
            "cmd.DeployCmd",
            "cmd.DeleteDeploymentCmd",
            "cmd.SetProcessDefinitionVersionCmd",
            "cmd.DeleteProcessDefinitionsByIdsCmd",
            "cmd.DeleteProcessDefinitionsByKeyCmd");

    /**
     * Logins, groups, rights and lists of tasks: made by pages of ours and by the matrix of rights. Whoever could put people into
     * groups could make themselves head.
     */
    static final Commands OF_ACCESS = Commands.of(
            // logins, passwords and groups
            "cmd.SaveUserCmd",
            "cmd.DeleteUserCmd",
            // a login held back after wrong passwords: guessing is slow for everybody
            "cmd.UnlockUserCmd",
            "cmd.SaveGroupCmd",
            "cmd.DeleteGroupCmd",
            "cmd.CreateMembershipCmd",
            "cmd.DeleteMembershipCmd",
            "cmd.SaveTenantCmd",
            "cmd.DeleteTenantCmd",
            "cmd.CreateTenantUserMembershipCmd",
            "cmd.CreateTenantGroupMembershipCmd",
            "cmd.DeleteTenantUserMembershipCmd",
            "cmd.DeleteTenantGroupMembershipCmd",
            // rights, which come from the matrix
            "cmd.SaveAuthorizationCmd",
            "cmd.DeleteAuthorizationCmd",
            // the lists everybody works with
            "cmd.SaveFilterCmd",
            "cmd.DeleteFilterCmd");

    /** Open to the members of {@link Groups#CAMUNDA_ADMIN} only, who as a rule are nobody of the kindergarten. */
    static final Commands OF_ADMINISTRATOR = Commands.of(
            // how often a job is tried: never, or not before another day, would halt the process
            "cmd.SetJobRetriesCmd",
            "cmd.SetJobsRetriesBatchCmd",
            "SetJobsRetriesByProcessBatchCmd",
            // housekeeping
            "cmd.DeleteMetricsCmd",
            "cmd.DeleteTaskMetricsCmd");

    /** What the engine reads for anybody who asks, whatever their rights. */
    static final Commands UNCHECKED = Commands.of(
            // notes, files and events of tasks and processes, which this product does not use
            "cmd.GetTaskCommentCmd",
            "cmd.GetTaskCommentsCmd",
            "cmd.GetTaskEventsCmd",
            "cmd.GetTaskAttachmentCmd",
            "cmd.GetTaskAttachmentContentCmd",
            "cmd.GetTaskAttachmentsCmd",
            "cmd.GetAttachmentCmd",
            "cmd.GetAttachmentContentCmd",
            "cmd.GetProcessInstanceAttachmentsCmd",
            "cmd.GetProcessInstanceCommentsCmd",
            "cmd.GetSubTasksCmd",
            "cmd.GetIdentityLinksForProcessDefinitionCmd",
            "cmd.GetTopicNamesCmd",
            // whether a password is right: the login alone asks, in turn and with a delay
            "cmd.CheckPassword",
            // what is kept of a login beside its name
            "cmd.GetUserAccountCmd",
            "cmd.GetUserInfoCmd",
            "cmd.GetUserInfoKeysCmd",
            "cmd.GetUserPictureCmd",
            // queries in SQL
            "cmd.CreateNativeUserQueryCmd",
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
            "cmd.optimize.OptimizeCompletedHistoricActivityInstanceQueryCmd",
            "cmd.optimize.OptimizeCompletedHistoricIncidentsQueryCmd",
            "cmd.optimize.OptimizeCompletedHistoricProcessInstanceQueryCmd",
            "cmd.optimize.OptimizeCompletedHistoricTaskInstanceQueryCmd",
            "cmd.optimize.OptimizeHistoricDecisionInstanceQueryCmd",
            "cmd.optimize.OptimizeHistoricIdentityLinkLogQueryCmd",
            "cmd.optimize.OptimizeHistoricUserOperationsLogQueryCmd",
            "cmd.optimize.OptimizeHistoricVariableUpdateQueryCmd",
            "cmd.optimize.OptimizeOpenHistoricIncidentsQueryCmd",
            "cmd.optimize.OptimizeRunningHistoricActivityInstanceQueryCmd",
            "cmd.optimize.OptimizeRunningHistoricProcessInstanceQueryCmd",
            "cmd.optimize.OptimizeRunningHistoricTaskInstanceQueryCmd");

    private final Supplier<@Nullable Authentication> login;

    public ClosedCommands(Supplier<@Nullable Authentication> login) {
        this.login = login;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!Passage.isOpen()) {
            refuseIfClosed(command);
        }
        try {
            return next.execute(command);
        } catch (AuthorizationException refused) {
            throw inRussian(refused);
        }
    }

    private void refuseIfClosed(Command<?> command) {
        if (CLOSED.include(command) && !isJobExecutorAtWork(command)) {
            throw new RefusedAnswer(
                    "Так изменить процесс нельзя. Откройте задачу в списке задач, заполните форму и нажмите"
                            + " «Готово».");
        }
        if (OF_ACCESS.include(command)) {
            throw new RefusedAnswer("Логины и пароли выдают на странице «Учётные записи», обязанности передают в"
                    + " списке задач («Передать обязанность»), а права и общие списки задач заданы программой.");
        }
        if (OF_ADMINISTRATOR.include(command) && !isAdministrator(login.get())) {
            throw new RefusedAnswer(
                    "Это делает только технический администратор: повтор неудавшихся шагов, обслуживание программы.");
        }
        if (UNCHECKED.include(command) && login.get() != null) {
            throw new AuthorizationException("Пометки, вложения и журнал событий задач здесь не ведутся.");
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

    private static boolean isJobExecutorAtWork(Command<?> command) {
        return OF_JOB_EXECUTOR.include(command) && Context.getJobExecutorContext() != null;
    }
}
