package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.ActAnswers;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Outcome;

/** Numbers of what belongs to others, tried one by one: what is not theirs looks as if it were not there. */
class ForeignIdsTest extends AttackTest {

    private static final String TEACHER = "pedagog3";
    private static final String COLLEAGUE = "pedagog4";
    private static final List<String> PAGES = List.of(
            "/",
            "/me",
            "/done",
            "/documents",
            "/documents?year=2026-2027",
            "/documents/years/2026-2027/folder.zip",
            "/staff",
            "/staff/import",
            "/settings",
            "/processes",
            "/header",
            "/year",
            "/tasks/about?ids=1",
            "/done/1",
            "/staff/1",
            "/camunda/app/tasklist/default/",
            WEBAPPS + "/process-definition?startableInTasklist=true&latest=true",
            WEBAPPS + "/task");

    private String task;
    private long order;

    @BeforeEach
    void begin() {
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
        task = tasklist.task("give-processing-consent", TEACHER).getId();
        order = issuedOrder(TEACHER);
    }

    @Test
    void nobodyTouchesATaskOfAnother() {
        var attempts = List.of(
                "GET /form-variables",
                "POST /submit-form {\"variables\":{\"decision\":{\"value\":\"refused\"}}}",
                "POST /complete {}",
                "POST /complete {\"withVariablesInReturn\":true}",
                "POST /resolve {}",
                "POST /claim {\"userId\":\"" + COLLEAGUE + "\"}",
                "POST /unclaim {}",
                "POST /assignee {\"userId\":\"" + COLLEAGUE + "\"}",
                "POST /delegate {\"userId\":\"" + COLLEAGUE + "\"}",
                "PUT /variables/decision {\"value\":\"given\"}",
                "PUT /localVariables/decision {\"value\":\"given\"}");
        for (var login : List.of(COLLEAGUE, "kurator", "zaved", ADMINISTRATOR)) {
            var attacker = as(login);
            changesNothing(() -> attempts.forEach(attempt -> {
                var parts = attempt.split(" ", 3);
                refused(
                        login + " " + attempt,
                        attacker.inWebapp(
                                parts[0], WEBAPPS + "/task/" + task + parts[1], parts.length > 2 ? parts[2] : ""));
            }));
        }
    }

    @Test
    void aDraftOfAnotherLooksLikeNone() {
        as(TEACHER).onOurPages("PUT", draft(task), "{\"decision\":\"refused\"}");
        // Drafts are no address of an administrator's, whatever the task.
        changesNothing(() -> assertThat(
                        as(ADMINISTRATOR).onOurPages("GET", draft(task), "").statusCode())
                .isEqualTo(403));
        for (var login : List.of(COLLEAGUE, "kurator")) {
            var attacker = as(login);
            changesNothing(() -> {
                for (var method : List.of("GET", "PUT", "DELETE")) {
                    var foreign = attacker.onOurPages(method, draft(task), "{\"decision\":\"given\"}");
                    var missing = attacker.onOurPages(method, draft("no-such-task"), "{\"decision\":\"given\"}");
                    assertThat(foreign.statusCode()).as(method).isEqualTo(404);
                    assertThat(foreign.body().replace(task, "no-such-task"))
                            .as(method)
                            .isEqualTo(missing.body());
                }
            });
        }
    }

    @Test
    void whatATaskIsAboutIsToldToItsDoer() {
        assertThat(as(COLLEAGUE).get("/tasks/about?ids=" + task + ",none").body())
                .isEqualTo("{}");
        assertThat(as(TEACHER).get("/tasks/about?ids=" + task).body()).contains(task);
    }

    @Test
    void aDocumentOfAnotherLooksLikeNone() {
        var address = "/documents/act/" + order;
        var curator = as("kurator");
        curator.upload(address + "/copies", "a.pdf", "application/pdf", scan("Скан"), curator.token(address));
        var copy = jdbc.queryForObject("select id from signed_copy", Long.class);
        for (var login : List.of(COLLEAGUE, "psiholog")) {
            var attacker = as(login);
            alike(attacker, address, "/documents/act/999999");
            alike(attacker, address + ".pdf", "/documents/act/999999.pdf");
            alike(attacker, address + ".docx", "/documents/act/999999.docx");
            alike(attacker, address, "/documents/no-such-paper/1");
            alike(attacker, "/documents/copies/" + copy, "/documents/copies/999999");
            changesNothing(() -> assertThat(attacker.upload(
                                    address + "/copies",
                                    "b.pdf",
                                    "application/pdf",
                                    scan("Скан"),
                                    attacker.token("/me"))
                            .statusCode())
                    .isEqualTo(404));
        }
    }

    @Test
    void whatAnotherHasDoneLooksLikeNothing() {
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));
        var draft = tasklist.all("draft-act").get(0);
        tasklist.answer(draft, ActAnswers.draft(tasklist.open(draft), "Положение", "Пункты"));
        var done = jdbc.queryForObject("select id from done_task where doer = 'kurator'", Long.class);
        assertThat(as("kurator").get("/done/" + done).statusCode()).isEqualTo(200);
        for (var login : List.of(COLLEAGUE, "zaved", ADMINISTRATOR)) {
            alike(as(login), "/done/" + done, "/done/999999");
        }
    }

    @Test
    void whoeverReadsNoStaffAndNoProcessesLearnsOfNone() {
        var attacker = as(COLLEAGUE);
        var instance = tasklist.task("give-processing-consent", TEACHER).getProcessInstanceId();
        alike(attacker, "/staff/" + personId("zaved"), "/staff/999999");
        for (var part : List.of("", "/course", "/diagram")) {
            alike(attacker, "/processes/" + instance + part, "/processes/none" + part);
        }
    }

    @Test
    void aLoginThatIsNobodyOfTheStaffMeetsNoFailure() {
        var attacker = as(ADMINISTRATOR);
        for (var page : PAGES) {
            assertThat(attacker.get(page).statusCode()).as(page).isIn(200, 302, 403, 404);
        }
        alike(attacker, "/documents/act/" + order, "/documents/act/999999");
    }

    @Test
    void oddNumbersAreNoFailure() {
        var head = as("zaved");
        for (var odd :
                List.of("0", "-1", "99999999999999999999", "1;x=2", "%00", "..%2f1", "1%0a2", "%D1%80", "$%7B7*7%7D")) {
            for (var page : List.of("/documents/act/", "/documents/copies/", "/done/", "/staff/", "/processes/")) {
                assertThat(head.get(page + odd).statusCode()).as(page + odd).isIn(400, 403, 404);
            }
        }
    }

    /** The same answer, but for what every answer has of its own. */
    private static void alike(Visitor attacker, String foreign, String missing) {
        var one = attacker.get(foreign);
        var other = attacker.get(missing);
        assertThat(one.statusCode()).as(foreign).isIn(403, 404).isEqualTo(other.statusCode());
        assertThat(plain(one, foreign)).as(foreign).isEqualTo(plain(other, missing));
    }

    private static String plain(HttpResponse<String> answer, String path) {
        return answer.body()
                .replace(path, "")
                .replaceAll("name=\"_csrf\" (value|content)=\"[^\"]*\"", "")
                // The number of the error.
                .replaceAll("\\d{3}-\\d{3}-\\d{3}", "");
    }

    private static String draft(String task) {
        return "/tasks/" + task + "/draft";
    }
}
