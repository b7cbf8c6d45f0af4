package org.nastavnik.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.contract.DatabaseDigest;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries every way around the door, in Java: each is refused, and nothing changes. */
class ClosedCommandsTest extends KindergartenTest {

    private static final String PROCESS = "house-with-one-door";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ExternalTaskService externalTasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private AuthorizationService rights;

    @Autowired
    private FilterService filters;

    private Deployment deployment;
    private String task;
    private String instance;
    private String definition;
    private String job;

    @BeforeEach
    void openHouse() {
        deployment = Passage.through(() -> repository
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", house())
                .deploy());
        instance = Passage.through(() ->
                        runtime.startProcessInstanceByKey(PROCESS, "house:1", Map.of("year", YEAR, "decision", "none")))
                .getId();
        task = tasklist.task("knock").getId();
        definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .singleResult()
                .getId();
        job = managementService
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void pullHouseDown() {
        identity.clearAuthentication();
        Passage.through(() -> {
            repository.deleteDeployment(deployment.getId(), true);
            return deployment;
        });
    }

    private static BpmnModelInstance house() {
        return Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .parallelGateway("both")
                .userTask("knock")
                .camundaAssignee("kurator")
                .boundaryEvent("hours-end")
                .timerWithDuration("P30D")
                .endEvent()
                .moveToActivity("knock")
                .endEvent()
                .moveToNode("both")
                .intermediateCatchEvent("letter-comes")
                .message("house.letter-came")
                .endEvent()
                .moveToNode("both")
                .receiveTask("listen")
                .message("house.bell-rang")
                .endEvent()
                .done();
    }

    @TestFactory
    Stream<DynamicTest> everyWayAroundTheDoorIsClosed() {
        return attempts().entrySet().stream()
                .map(attempt -> dynamicTest(attempt.getKey(), () -> {
                    var digest = new DatabaseDigest(jdbc);
                    var before = digest.take();
                    identity.setAuthentication("kurator", List.of("curator", "camunda-admin"));

                    assertThatThrownBy(attempt.getValue())
                            .as("%s must be refused: close its command in ClosedCommands", attempt.getKey())
                            .isInstanceOf(RefusedAnswer.class)
                            .hasMessageContaining("Откройте задачу");

                    identity.clearAuthentication();
                    assertThat(tasklist.task("knock").getAssignee()).isEqualTo("kurator");
                    assertThat(DatabaseDigest.changed(before, digest.take()))
                            .as("tables changed by %s", attempt.getKey())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTheAdministratorsIsClosedToEverybodyElse() {
        return administration().entrySet().stream()
                .map(attempt -> dynamicTest(attempt.getKey(), () -> {
                    var digest = new DatabaseDigest(jdbc);
                    var before = digest.take();
                    identity.setAuthentication("kurator", List.of("curator"));

                    assertThatThrownBy(attempt.getValue())
                            .as("%s must be refused: close its command in ClosedCommands", attempt.getKey())
                            .isInstanceOf(RefusedAnswer.class)
                            .hasMessageContaining("технический администратор");

                    identity.clearAuthentication();
                    assertThat(DatabaseDigest.changed(before, digest.take()))
                            .as("tables changed by %s", attempt.getKey())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> loginsRightsAndListsAreClosedToAdministratorsToo() {
        return access().entrySet().stream()
                .map(attempt -> dynamicTest(attempt.getKey(), () -> {
                    var digest = new DatabaseDigest(jdbc);
                    var before = digest.take();
                    identity.setAuthentication("system", List.of("camunda-admin"));

                    assertThatThrownBy(attempt.getValue())
                            .as("%s must be refused: close its command in ClosedCommands", attempt.getKey())
                            .isInstanceOfAny(RefusedAnswer.class, AuthorizationException.class);

                    identity.clearAuthentication();
                    assertThat(DatabaseDigest.changed(before, digest.take()))
                            .as("tables changed by %s", attempt.getKey())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatTheEngineReadsForAnybodyIsReadByNobody() {
        return unchecked().entrySet().stream()
                .map(attempt -> dynamicTest(attempt.getKey(), () -> {
                    identity.setAuthentication("kurator", List.of("participants", "curator", "head", "camunda-admin"));

                    assertThatThrownBy(attempt.getValue())
                            .as("%s must be refused: name its command in ClosedCommands.UNCHECKED", attempt.getKey())
                            .isInstanceOf(AuthorizationException.class);
                }));
    }

    private Map<String, ThrowingCallable> unchecked() {
        var attempts = new LinkedHashMap<String, ThrowingCallable>();
        attempts.put("comments", () -> taskService.getTaskComments(task));
        attempts.put("comment", () -> taskService.getTaskComment(task, "1"));
        attempts.put("comments of an instance", () -> taskService.getProcessInstanceComments(instance));
        attempts.put("events", () -> taskService.getTaskEvents(task));
        attempts.put("attachments", () -> taskService.getTaskAttachments(task));
        attempts.put("attachment of a task", () -> taskService.getTaskAttachment(task, "1"));
        attempts.put("content of a task's attachment", () -> taskService.getTaskAttachmentContent(task, "1"));
        attempts.put("attachment", () -> taskService.getAttachment("1"));
        attempts.put("content of an attachment", () -> taskService.getAttachmentContent("1"));
        attempts.put("attachments of an instance", () -> taskService.getProcessInstanceAttachments(instance));
        attempts.put("passwords", () -> identity.checkPassword("kurator", Staffing.PASSWORD));
        attempts.put("subtasks", () -> taskService.getSubTasks(task));
        attempts.put("picture", () -> identity.getUserPicture("zaved"));
        attempts.put("info of a login", () -> identity.getUserInfo("zaved", "phone"));
        attempts.put("keys of the info", () -> identity.getUserInfoKeys("zaved"));
        attempts.put(
                "tasks by SQL",
                () -> taskService
                        .createNativeTaskQuery()
                        .sql("select * from ACT_RU_TASK")
                        .list());
        attempts.put(
                "instances by SQL",
                () -> runtime.createNativeProcessInstanceQuery()
                        .sql("select * from ACT_RU_EXECUTION")
                        .list());
        attempts.put(
                "executions by SQL",
                () -> runtime.createNativeExecutionQuery()
                        .sql("select * from ACT_RU_EXECUTION")
                        .list());
        attempts.put(
                "logins by SQL",
                () -> identity.createNativeUserQuery()
                        .sql("select * from ACT_ID_USER")
                        .list());
        attempts.put(
                "finished tasks by SQL",
                () -> history.createNativeHistoricTaskInstanceQuery()
                        .sql("select * from ACT_HI_TASKINST")
                        .list());
        return attempts;
    }

    private Map<String, ThrowingCallable> access() {
        var attempts = new LinkedHashMap<String, ThrowingCallable>();
        attempts.put("own password", () -> identity.saveUser(withPassword("kurator")));
        attempts.put("another's password", () -> identity.saveUser(withPassword("zaved")));
        attempts.put("new login", () -> identity.saveUser(identity.newUser("stranger")));
        attempts.put("delete login", () -> identity.deleteUser("zaved"));
        attempts.put("new group", () -> identity.saveGroup(identity.newGroup("strangers")));
        attempts.put("delete group", () -> identity.deleteGroup("head"));
        attempts.put("join", () -> identity.createMembership("kurator", "camunda-admin"));
        attempts.put("expel", () -> identity.deleteMembership("zaved", "head"));
        attempts.put("new tenant", () -> identity.saveTenant(identity.newTenant("other")));
        attempts.put("delete tenant", () -> identity.deleteTenant("other"));
        attempts.put("join tenant", () -> identity.createTenantUserMembership("other", "kurator"));
        attempts.put("leave tenant", () -> identity.deleteTenantUserMembership("other", "kurator"));
        attempts.put("group joins tenant", () -> identity.createTenantGroupMembership("other", "head"));
        attempts.put("group leaves tenant", () -> identity.deleteTenantGroupMembership("other", "head"));
        attempts.put("right", () -> {
            var right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setUserId("kurator");
            right.setResource(Resources.TASK);
            right.setResourceId(Authorization.ANY);
            rights.saveAuthorization(right);
        });
        attempts.put("no right", () -> rights.deleteAuthorization("1"));
        attempts.put("new list", () -> filters.saveFilter(filters.newTaskFilter("list")));
        attempts.put("unlock login", () -> identity.unlockUser("zaved"));
        attempts.put("delete list", () -> filters.deleteFilter("1"));
        return attempts;
    }

    private Map<String, ThrowingCallable> administration() {
        var attempts = new LinkedHashMap<String, ThrowingCallable>();
        attempts.put("never try", () -> managementService.setJobRetries(job, 0));
        attempts.put(
                "try later",
                () -> managementService
                        .setJobRetries(1)
                        .jobId(job)
                        .dueDate(new Date(0))
                        .execute());
        attempts.put("never try many", () -> managementService.setJobRetriesAsync(List.of(job), 0));
        attempts.put(
                "never try in many instances",
                () -> managementService.setJobRetriesAsync(
                        List.of(instance), (org.camunda.bpm.engine.runtime.ProcessInstanceQuery) null, 0));
        attempts.put("delete metrics", () -> managementService.deleteMetrics(null));
        attempts.put("delete task metrics", () -> managementService.deleteTaskMetrics(null));
        return attempts;
    }

    private User withPassword(String login) {
        var user = identity.createUserQuery().userId(login).singleResult();
        user.setPassword("Зелёный чайник 7");
        return user;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${people.everybody()}",
                "${taskService.toString()}",
                "${now().getClass()}",
                "${dateTime().getZone().toString()}",
                "${dateTime().plusDays(1).chronology}",
            })
    void aListOfTasksRunsNoCode(String expression) {
        assertThatThrownBy(() -> alternatively(expression).list()).isInstanceOf(RefusedAnswer.class);

        var stored = filters.newTaskFilter("stored").setQuery(new TaskQueryImpl().taskAssigneeExpression(expression));
        var filter = Passage.through(() -> filters.saveFilter(stored)).getId();
        assertThatThrownBy(() -> filters.list(filter)).isInstanceOf(RefusedAnswer.class);
    }

    @Test
    void aListOfTasksMayKnowWhoAsksAndWhen() {
        identity.setAuthentication("kurator", List.of("participants", "curator"));

        assertThat(alternatively("${ currentUser() }").list()).hasSize(1);
        assertThat(alternatively("${ dateTime().plusDays(1).minusHours(2) == null ? 'zaved' : 'kurator' }")
                        .list())
                .hasSize(1);
    }

    private TaskQuery alternatively(String assignee) {
        var alternative = new TaskQueryImpl();
        alternative.setOrQueryActive();
        alternative.taskAssigneeExpression(assignee);
        var query = (TaskQueryImpl) taskService.createTaskQuery();
        query.addOrQuery(alternative);
        return query;
    }

    private Map<String, ThrowingCallable> attempts() {
        var attempts = new LinkedHashMap<String, ThrowingCallable>();
        answers(attempts);
        doers(attempts);
        variables(attempts);
        movements(attempts);
        timers(attempts);
        texts(attempts);
        models(attempts);
        return attempts;
    }

    private void answers(Map<String, ThrowingCallable> attempts) {
        attempts.put("complete", () -> taskService.complete(task));
        attempts.put("complete with variables", () -> taskService.complete(task, Map.of("decision", "approve")));
        attempts.put("complete with return", () -> taskService.completeWithVariablesInReturn(task, Map.of(), false));
        attempts.put("resolve", () -> taskService.resolveTask(task, Map.of("decision", "approve")));
        attempts.put("BPMN error", () -> taskService.handleBpmnError(task, "error"));
        attempts.put("escalation", () -> taskService.handleEscalation(task, "escalation"));
        attempts.put("delete task", () -> taskService.deleteTask(task, "no reason"));
        attempts.put("telemetry", () -> managementService.toggleTelemetry(true));
        attempts.put("new task", () -> taskService.saveTask(taskService.newTask()));
    }

    private void doers(Map<String, ThrowingCallable> attempts) {
        attempts.put("claim", () -> taskService.claim(task, "zaved"));
        attempts.put("assignee", () -> taskService.setAssignee(task, "zaved"));
        attempts.put("nobody", () -> taskService.setAssignee(task, null));
        attempts.put("owner", () -> taskService.setOwner(task, "zaved"));
        attempts.put("delegate", () -> taskService.delegateTask(task, "zaved"));
        attempts.put("candidate", () -> taskService.addCandidateUser(task, "zaved"));
        attempts.put("candidate group", () -> taskService.addCandidateGroup(task, "head"));
        attempts.put("no candidate", () -> taskService.deleteCandidateUser(task, "kurator"));
        attempts.put("link", () -> taskService.addUserIdentityLink(task, "zaved", "reader"));
        attempts.put("due date", () -> taskService.setDueDate(task, new Date(0)));
        attempts.put("follow-up date", () -> taskService.setFollowUpDate(task, new Date(0)));
        attempts.put("priority", () -> taskService.setPriority(task, 100));
        attempts.put("name", () -> taskService.setName(task, "Соколова"));
        attempts.put("description", () -> taskService.setDescription(task, "Соколова"));
        attempts.put("save task", () -> {
            var changed = taskService.createTaskQuery().taskId(task).singleResult();
            changed.setAssignee("zaved");
            taskService.saveTask(changed);
        });
    }

    private void variables(Map<String, ThrowingCallable> attempts) {
        attempts.put("task variable", () -> taskService.setVariable(task, "decision", "approve"));
        attempts.put("task variables", () -> taskService.setVariables(task, Map.of("decision", "approve")));
        attempts.put("local variable", () -> taskService.setVariableLocal(task, "decision", "approve"));
        attempts.put("no task variable", () -> taskService.removeVariable(task, "decision"));
        attempts.put("variable", () -> runtime.setVariable(instance, "decision", "approve"));
        attempts.put("variables", () -> runtime.setVariables(instance, Map.of("decision", "approve")));
        attempts.put("local variables", () -> runtime.setVariablesLocal(instance, Map.of("decision", "approve")));
        attempts.put("no variable", () -> runtime.removeVariable(instance, "decision"));
        attempts.put(
                "variables by batch",
                () -> runtime.setVariablesAsync(List.of(instance), Map.of("decision", "approve")));
    }

    private void movements(Map<String, ThrowingCallable> attempts) {
        attempts.put("start by key", () -> runtime.startProcessInstanceByKey(PROCESS));
        attempts.put("start by id", () -> runtime.startProcessInstanceById(definition));
        attempts.put(
                "start in the middle",
                () -> runtime.createProcessInstanceByKey(PROCESS)
                        .startBeforeActivity("listen")
                        .execute());
        attempts.put("start by message", () -> runtime.startProcessInstanceByMessage("house.letter-came"));
        attempts.put(
                "start by condition",
                () -> runtime.createConditionEvaluation()
                        .setVariable("year", YEAR)
                        .evaluateStartConditions());
        attempts.put("message", () -> runtime.correlateMessage("house.letter-came", "house:1"));
        attempts.put(
                "message to all",
                () -> runtime.createMessageCorrelation("house.letter-came").correlateAll());
        attempts.put(
                "messages by batch",
                () -> runtime.createMessageCorrelationAsync("house.letter-came")
                        .processInstanceIds(List.of(instance))
                        .correlateAllAsync());
        attempts.put(
                "message event", () -> runtime.messageEventReceived("house.letter-came", execution("letter-comes")));
        attempts.put("signal execution", () -> runtime.signal(execution("listen")));
        attempts.put("signal", () -> runtime.signalEventReceived("house.signal"));
        attempts.put(
                "signal by builder",
                () -> runtime.createSignalEvent("house.signal").send());
        attempts.put(
                "modification",
                () -> runtime.createProcessInstanceModification(instance)
                        .cancelAllForActivity("knock")
                        .execute());
        attempts.put(
                "modification by batch",
                () -> runtime.createProcessInstanceModification(instance)
                        .startBeforeActivity("knock")
                        .executeAsync());
        attempts.put(
                "modification of many",
                () -> runtime.createModification(definition)
                        .startBeforeActivity("knock")
                        .processInstanceIds(instance)
                        .execute());
        attempts.put(
                "restart",
                () -> runtime.restartProcessInstances(definition)
                        .startBeforeActivity("knock")
                        .processInstanceIds(instance)
                        .execute());
        attempts.put(
                "migration",
                () -> runtime.newMigration(runtime.createMigrationPlan(definition, definition)
                                .mapEqualActivities()
                                .build())
                        .processInstanceIds(instance)
                        .execute());
        attempts.put("delete instance", () -> runtime.deleteProcessInstance(instance, "no reason"));
        attempts.put("delete instances", () -> runtime.deleteProcessInstancesAsync(List.of(instance), "no reason"));
        attempts.put("suspend instance", () -> runtime.suspendProcessInstanceById(instance));
        attempts.put("activate instance", () -> runtime.activateProcessInstanceById(instance));
        attempts.put("suspend definition", () -> repository.suspendProcessDefinitionById(definition, true, null));
        attempts.put(
                "external tasks",
                () -> externalTasks
                        .fetchAndLock(1, "worker")
                        .topic("topic", 1000)
                        .execute());
        attempts.put("delete history", () -> history.deleteHistoricProcessInstance(instance));
        attempts.put("retention", () -> repository.updateProcessDefinitionHistoryTimeToLive(definition, 0));
        attempts.put("purge", () -> ((org.camunda.bpm.engine.impl.ManagementServiceImpl) managementService).purge());
    }

    private void timers(Map<String, ThrowingCallable> attempts) {
        attempts.put("fire timer", () -> managementService.executeJob(job));
        attempts.put("delete timer", () -> managementService.deleteJob(job));
        attempts.put("move timer", () -> managementService.setJobDuedate(job, new Date(0)));
        attempts.put("recalculate timer", () -> managementService.recalculateJobDuedate(job, false));
        attempts.put("suspend timer", () -> managementService.suspendJobById(job));
        attempts.put("timer's priority", () -> managementService.setJobPriority(job, 1));
    }

    private void texts(Map<String, ThrowingCallable> attempts) {
        attempts.put("comment", () -> taskService.createComment(task, instance, "Соколова"));
        attempts.put(
                "attachment",
                () -> taskService.createAttachment(
                        "text/plain", task, instance, "name", "description", new ByteArrayInputStream(new byte[] {1})));
        attempts.put(
                "link attached",
                () -> taskService.createAttachment("url", task, instance, "name", "description", "http://localhost"));
        attempts.put("incident", () -> runtime.createIncident("kind", execution("listen"), "configuration"));
        attempts.put("incident's note", () -> runtime.setAnnotationForIncidentById("1", "Соколова"));
        attempts.put("log's note", () -> history.setAnnotationForOperationLogById("1", "Соколова"));
        attempts.put("user's note", () -> identity.setUserInfo("kurator", "note", "Соколова"));
        attempts.put("property", () -> managementService.setProperty("note", "Соколова"));
    }

    private void models(Map<String, ThrowingCallable> attempts) {
        attempts.put(
                "deploy",
                () -> repository
                        .createDeployment()
                        .addModelInstance("other.bpmn", house())
                        .deploy());
        attempts.put("delete deployment", () -> repository.deleteDeployment(deployment.getId(), true));
        attempts.put("delete definition", () -> repository.deleteProcessDefinition(definition, true));
        attempts.put("starter", () -> repository.addCandidateStarterUser(definition, "zaved"));
    }

    private String execution(String activity) {
        return runtime.createExecutionQuery()
                .processInstanceId(instance)
                .activityId(activity)
                .singleResult()
                .getId();
    }
}
