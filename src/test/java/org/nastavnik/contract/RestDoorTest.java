package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tries every way around the door over HTTP, as a program and as a browser: each is refused, and nothing changes. */
class RestDoorTest extends KindergartenTest {

    private static final String REST = "/engine-rest";
    private static final String WEBAPPS = "/camunda/api/engine/engine/default";
    private static final String CURATOR = "kurator";
    private static final String VARIABLE = "{\"value\":\"approve\",\"type\":\"String\"}";

    /** Method, path and body; what stands in brackets is put in when the kindergarten is open. */
    private static final List<String> ATTEMPTS = List.of(
            "POST /task/[task]/complete {}",
            "POST /task/[task]/complete {\"variables\":{\"actDecision\":" + VARIABLE + "}}",
            "POST /task/[task]/complete {\"withVariablesInReturn\":true}",
            "POST /task/[task]/resolve {}",
            "POST /task/[task]/bpmnError {\"errorCode\":\"error\"}",
            "POST /task/[task]/bpmnEscalation {\"escalationCode\":\"escalation\"}",
            "POST /task/[task]/claim {\"userId\":\"zaved\"}",
            "POST /task/[task]/unclaim",
            "POST /task/[task]/assignee {\"userId\":\"zaved\"}",
            "POST /task/[task]/delegate {\"userId\":\"zaved\"}",
            "POST /task/[task]/identity-links {\"userId\":\"zaved\",\"type\":\"candidate\"}",
            "PUT /task/[task] {\"name\":\"Соколова\",\"assignee\":\"zaved\"}",
            "DELETE /task/[task]",
            "POST /task/create {\"name\":\"Соколова\"}",
            "POST /task/[task]/comment/create {\"message\":\"Соколова\"}",
            "PUT /task/[task]/variables/actDecision " + VARIABLE,
            "PUT /task/[task]/localVariables/actDecision " + VARIABLE,
            "POST /task/[task]/variables {\"modifications\":{\"actDecision\":" + VARIABLE + "}}",
            "DELETE /task/[task]/variables/year",
            "POST /task/[task]/submit-form {}",
            "POST /task/[task]/submit-form {\"variables\":{\"actDecision\":" + VARIABLE + "}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":1,\"type\":\"Integer\"}}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":null}}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":\"a\\u0000b\"}}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":\"[megabyte]\"}}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":\"[\",\"type\":\"Json\"}}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":\"AAAA\",\"type\":\"File\","
                    + "\"valueInfo\":{\"filename\":\"a.txt\"}}}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":\"rO0ABXA=\",\"type\":\"Object\",\"valueInfo\":"
                    + "{\"objectTypeName\":\"java.util.HashMap\","
                    + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}",
            "POST /task/[task]/submit-form {\"variables\":{\"title\":{\"value\":null,\"type\":\"Object\"}}}",
            "POST /task {\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().getName()}\"}]}",
            "POST /task {\"orQueries\":[{\"assigneeExpression\":\"${people.withLogin('zaved').lastName()}\"}]}",
            "POST /task/count {\"orQueries\":[{\"dueBeforeExpression\":\"${now().getClass()}\"}]}",
            "POST /filter/[filter]/list {\"orQueries\":[{\"assigneeExpression\":\"${taskService.toString()}\"}]}",
            "POST /filter/create {\"resourceType\":\"Task\",\"name\":\"a\",\"query\":{},\"properties\":{}}",
            "PUT /filter/[filter] {\"resourceType\":\"Task\",\"name\":\"a\",\"query\":{},\"properties\":{}}",
            "DELETE /filter/[filter]",
            "POST /user/create {\"profile\":{\"id\":\"stranger\"},\"credentials\":{\"password\":\"[password]\"}}",
            "PUT /user/zaved/credentials" + " {\"password\":\"stolen\",\"authenticatedUserPassword\":\"[password]\"}",
            "PUT /user/zaved/profile {\"id\":\"zaved\",\"firstName\":\"a\",\"lastName\":\"b\"}",
            "PUT /user/kurator/profile {\"id\":\"zaved\",\"firstName\":\"a\",\"lastName\":\"b\"}",
            "PUT /user/kurator/profile {\"id\":\"kurator\",\"firstName\":\"a\",\"lastName\":\"b\"}",
            "DELETE /user/zaved",
            "POST /user/zaved/unlock",
            "POST /group/create {\"id\":\"strangers\",\"name\":\"a\",\"type\":\"b\"}",
            "DELETE /group/head",
            "PUT /group/camunda-admin/members/kurator",
            "DELETE /group/head/members/zaved",
            "POST /tenant/create {\"id\":\"other\",\"name\":\"a\"}",
            "POST /authorization/create {\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"kurator\","
                    + "\"resourceType\":0,\"resourceId\":\"*\"}",
            "PUT /job/[job]/retries {\"retries\":0}",
            "PUT /job/[job]/retries {\"retries\":3,\"dueDate\":\"2020-01-01T00:00:00.000+0000\"}",
            "POST /job/retries {\"retries\":0,\"jobIds\":[\"[job]\"]}",
            "POST /process-instance/job-retries {\"retries\":0,\"processInstances\":[\"[instance]\"]}",
            "POST /telemetry/configuration {\"enableTelemetry\":true}",
            "POST /process-definition/key/local-acts/start {\"variables\":{\"year\":" + VARIABLE + "}}",
            "POST /process-definition/[definition]/start {}",
            "POST /process-definition/key/local-acts/submit-form {}",
            "PUT /process-definition/[definition]/suspended {\"suspended\":true}",
            "PUT /process-definition/[definition]/history-time-to-live {\"historyTimeToLive\":0}",
            "DELETE /process-definition/[definition]?cascade=true",
            "POST /process-instance/[instance]/modification"
                    + " {\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"draft-act\"}]}",
            "PUT /process-instance/[instance]/variables/year " + VARIABLE,
            "POST /process-instance/[instance]/variables {\"modifications\":{\"year\":" + VARIABLE + "}}",
            "DELETE /process-instance/[instance]/variables/year",
            "PUT /process-instance/[instance]/suspended {\"suspended\":true}",
            "DELETE /process-instance/[instance]",
            "POST /process-instance/delete {\"processInstanceIds\":[\"[instance]\"]}",
            "POST /process-instance/variables-async"
                    + " {\"processInstanceIds\":[\"[instance]\"],\"variables\":{\"year\":" + VARIABLE + "}}",
            "POST /execution/[instance]/signal {}",
            "POST /execution/[instance]/localVariables {\"modifications\":{\"year\":" + VARIABLE + "}}",
            "POST /message {\"messageName\":\"pairs.close\",\"all\":true}",
            "POST /signal {\"name\":\"signal\"}",
            "POST /condition {\"variables\":{\"year\":" + VARIABLE + "}}",
            "POST /modification/execute {\"processDefinitionId\":\"[definition]\",\"processInstanceIds\":"
                    + "[\"[instance]\"],\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"draft-act\"}]}",
            "DELETE /deployment/[deployment]?cascade=true",
            "DELETE /history/process-instance/[instance]");

    @Autowired
    private FilterService filters;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Map<String, String> places;

    @BeforeEach
    void givePersonsATask() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));
        var task = tasklist.everything().get(0);
        processes.start("information-support", "news:" + YEAR, Outcome.of("year", YEAR));
        assertThat(task.getAssignee()).isEqualTo(CURATOR);
        places = Map.of(
                "[task]", task.getId(),
                "[instance]", task.getProcessInstanceId(),
                "[definition]", task.getProcessDefinitionId(),
                "[deployment]",
                        jdbc.queryForObject(
                                "select deployment_id_ from act_re_procdef where id_ = ?",
                                String.class,
                                task.getProcessDefinitionId()),
                "[filter]", filters.createFilterQuery().list().get(0).getId(),
                "[job]", managementService.createJobQuery().list().get(0).getId(),
                "[password]", Staffing.PASSWORD,
                "[megabyte]", "x".repeat(1_000_000));
    }

    /** Even those of an administrator who has a duty besides: everything but the repetition of jobs is closed to him too. */
    @TestFactory
    Stream<DynamicTest> programsAreRefused() {
        accounts.belongsTo(CURATOR, Map.of("participants", "a", "curator", "b", "camunda-admin", "c"));
        var program = new Visitor(port);
        var login = Map.of("Authorization", Visitor.basic(CURATOR, Staffing.PASSWORD));
        return ATTEMPTS.stream()
                .filter(attempt -> !attempt.contains("retries") && !attempt.contains("unlock"))
                .map(attempt -> refused(REST, attempt, program, login));
    }

    @TestFactory
    Stream<DynamicTest> browsersAreRefused() {
        var browser = Visitor.loggedIn(port, CURATOR, Staffing.PASSWORD);
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode())
                .as("Tasklist after login")
                .isEqualTo(200);
        var token = Map.of("X-XSRF-TOKEN", browser.tokenOfWebapps());
        return ATTEMPTS.stream().map(attempt -> refused(WEBAPPS, attempt, browser, token));
    }

    private DynamicTest refused(String root, String attempt, Visitor visitor, Map<String, String> headers) {
        return dynamicTest(root + " " + attempt, () -> {
            var digest = new DatabaseDigest(jdbc);
            var before = digest.take();

            var answer = send(root, attempt, visitor, headers);

            assertThat(answer.statusCode())
                    .as("%s: must be refused, not answered by %s", attempt, answer.body())
                    .isIn(400, 403);
            assertThat(Project.isRussian(answer.body()))
                    .as("%s: must be refused in Russian, not by %s", attempt, answer.body())
                    .isTrue();
            assertThat(DatabaseDigest.changed(before, digest.take()))
                    .as("tables changed by %s", attempt)
                    .isEmpty();
        });
    }

    private HttpResponse<String> send(String root, String attempt, Visitor visitor, Map<String, String> headers) {
        var filled = attempt;
        for (var place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        var parts = filled.split(" ", 3);
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return visitor.ask(parts[0], root + parts[1], parts.length > 2 ? parts[2] : "", all);
    }
}
