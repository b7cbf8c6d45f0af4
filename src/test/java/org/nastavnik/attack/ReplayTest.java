package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.nastavnik.PairsAtWork;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.door.Passage;
import org.nastavnik.web.TokenOfWebapps;
import org.springframework.beans.factory.annotation.Autowired;

/** What was sent once, sent again: after the logout, twice, and twice at once. */
class ReplayTest extends AttackTest {

    private static final String TEACHER = "pedagog3";
    private static final String REFUSED = "{\"variables\":{\"decision\":{\"value\":\"refused\"}}}";

    @Autowired
    private RuntimeService runtime;

    private String task;

    @BeforeEach
    void askForConsents() {
        processes.start("diagnostics", "diagnostics:" + YEAR, Outcome.of("year", YEAR));
        task = tasklist.task("give-processing-consent", TEACHER).getId();
    }

    @Test
    void afterTheLogoutTheCookieOpensNothing() {
        var teacher = as(TEACHER);
        teacher.get("/camunda/app/tasklist/default/");
        var session = teacher.session();
        var forApps = teacher.cookie("XSRF-TOKEN").orElseThrow();
        var token = teacher.token("/me");
        teacher.post("/logout", Map.of(), token);

        var replayed = stranger();
        replayed.bear(session);
        replayed.bear(forApps);
        for (var page : List.of("/", "/me", "/done", "/documents", "/camunda/app/tasklist/default/")) {
            assertThat(replayed.location(replayed.get(page))).as(page).isEqualTo("/login");
        }
        changesNothing(() -> {
            assertThat(replayed.inWebapp("POST", WEBAPPS + "/task/" + task + "/submit-form", REFUSED)
                            .statusCode())
                    .isIn(401, 403);
            assertThat(replayed.inWebapp("GET", WEBAPPS + "/task", "").statusCode())
                    .isIn(401, 403);
            assertThat(replayed.post("/settings", Map.of(), token).statusCode()).isIn(302, 403);
        });
    }

    @Test
    void theLogoutOfTheWebappsEndsEverything() {
        var teacher = as(TEACHER);
        teacher.get("/camunda/app/tasklist/default/");
        var session = teacher.session();
        teacher.inWebapp("POST", TokenOfWebapps.LOGOUT_ADDRESS, "");

        var replayed = stranger();
        replayed.bear(session);
        assertThat(replayed.location(replayed.get("/me"))).isEqualTo("/login");
        assertThat(replayed.get(WEBAPPS + "/task").statusCode()).isIn(401, 403);
    }

    /** Somebody gives another a session to log in with, and hopes to share it. */
    @Test
    void aSessionFixedBeforehandIsLeftAtTheLogin() {
        var attacker = stranger();
        attacker.get("/me");
        attacker.get("/login");
        var planted = attacker.session();
        var victim = stranger();
        victim.bear(planted);

        victim.logIn(TEACHER, Staffing.PASSWORD);

        assertThat(victim.get("/me").statusCode()).isEqualTo(200);
        assertThat(attacker.location(attacker.get("/me"))).isEqualTo("/login");
        var addressed = stranger();
        assertThat(addressed.get("/me;jsessionid=" + planted.getValue()).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void aTokenOfAnotherSessionIsNotTaken() {
        var token = as("pedagog4").token("/me");
        var curator = as("kurator");
        changesNothing(() -> {
            forbidden(
                    "staff card",
                    curator.post(
                            "/staff/" + personId(TEACHER), Map.of("gender", "FEMALE", "position", "дворник"), token));
            forbidden("none", curator.post("/staff/" + personId(TEACHER), Map.of("position", "дворник"), "none"));
        });
    }

    @RepeatedTest(3)
    void anAnswerCountsOnceHoweverOftenItIsSent() {
        var teacher = as(TEACHER);
        teacher.get("/camunda/app/tasklist/default/");

        var answers = atOnce(6, () -> teacher.inWebapp("POST", WEBAPPS + "/task/" + task + "/submit-form", REFUSED));

        assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
        assertThat(answers).allMatch(status -> status < 500);
        assertThat(jdbc.queryForObject("select count(*) from consent", Long.class))
                .isEqualTo(1);
        refused("again", teacher.inWebapp("POST", WEBAPPS + "/task/" + task + "/submit-form", REFUSED));
    }

    @RepeatedTest(3)
    void aFileSentTwiceAtOnceIsAttachedOnce() {
        var page = "/documents/act/" + issuedOrder(TEACHER);
        var curator = as("kurator");
        var token = curator.token(page);
        var scan = scan("Скан");

        var answers = atOnce(4, () -> curator.upload(page + "/copies", "a.pdf", "application/pdf", scan, token));

        assertThat(answers).containsOnly(302);
        assertThat(jdbc.queryForObject("select count(*) from signed_copy", Long.class))
                .isEqualTo(1);
        assertThat(curator.get(page).body()).doesNotContain("Техническая");
    }

    /** Both of a pair ask at the same moment for the end of it. */
    @RepeatedTest(3)
    void onePairIsChangedByOneRequestAtATime() {
        clock.moveTo(LocalDate.of(2026, 11, 9));
        var pair = new PairsAtWork(jdbc, YEAR).active(personId("pedagog5"), personId("pedagog12"));
        var body = ("{\"variables\":{\"pair\":{\"value\":\"" + pair + "\"},\"kind\":{\"value\":\"early_end\"},"
                + "\"wish\":{\"value\":\"own\"},\"lastDay\":{\"value\":\"2026-12-01\"}}}");
        var start = WEBAPPS + startOf("pair-change");
        var mentor = as("pedagog5");
        var mentee = as("pedagog12");
        mentor.get("/camunda/app/tasklist/default/");
        mentee.get("/camunda/app/tasklist/default/");
        var both = List.of(mentor, mentee).iterator();

        var refusals = new ArrayList<String>();
        var answers = atOnce(2, () -> {
            Visitor one;
            synchronized (both) {
                one = both.next();
            }
            var answer = one.inWebapp("POST", start, body);
            if (answer.statusCode() >= 300) {
                refusals.add(answer.body());
            }
            return answer;
        });

        assertThat(answers).as("%s", refusals).containsExactlyInAnyOrder(200, 400);
        assertThat(refusals).singleElement().asString().contains("уже рассматривается");
        assertThat(jdbc.queryForObject("select count(*) from pair_change", Long.class))
                .isEqualTo(1);
    }

    @Test
    void aDraftOfASuspendedTaskIsNotKept() {
        var instance = tasklist.task("give-processing-consent", TEACHER).getProcessInstanceId();
        Passage.through(() -> {
            runtime.suspendProcessInstanceById(instance);
            return instance;
        });
        var teacher = as(TEACHER);
        changesNothing(() -> {
            var answer = teacher.onOurPages("PUT", "/tasks/" + task + "/draft", "{\"decision\":\"refused\"}");
            assertThat(answer.statusCode()).isEqualTo(400);
            says(answer, "приостановлена");
        });
    }

    @Test
    void aDraftTakesNoNumberThatIsNone() {
        processes.start("mentor-training", "training:" + YEAR, Outcome.of("year", YEAR));
        clock.moveTo(LocalDate.of(2026, 11, 9));
        tasklist.fireDueTimers();
        var webinar = tasklist.all("choose-webinar").get(0);
        var doer = as(webinar.getAssignee());
        for (var number : List.of("1e400", "-1e400", "9".repeat(400), "NaN")) {
            var answer = doer.onOurPages("PUT", "/tasks/" + webinar.getId() + "/draft", "{\"minutes\":" + number + "}");
            assertThat(answer.statusCode()).as(number).isEqualTo(400);
        }
        assertThat(doer.get(WEBAPPS + "/task/" + webinar.getId() + "/form-variables")
                        .statusCode())
                .isEqualTo(200);
    }

    /** What one tab asks while another logs out is answered, or asks for the login: it never fails. */
    @Test
    void aSessionThatEndsMeanwhileIsNoFailure() {
        var failures = new ArrayList<Integer>();
        for (var round = 0; round < 15; round++) {
            var teacher = as(TEACHER);
            var token = teacher.token("/me");
            var answers = atOnce(
                    5,
                    index -> index == 0
                            ? teacher.post("/logout", Map.of(), token)
                            : teacher.get(index % 2 == 0 ? "/tasks/about?ids=" + task : "/documents"));
            answers.stream().filter(status -> status >= 500).forEach(failures::add);
        }
        assertThat(failures).isEmpty();
    }

    private static List<Integer> atOnce(int times, Callable<HttpResponse<String>> request) {
        return atOnce(times, index -> {
            try {
                return request.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<Integer> atOnce(int times, java.util.function.IntFunction<HttpResponse<String>> request) {
        var barrier = new CyclicBarrier(times);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var calls = new ArrayList<Future<HttpResponse<String>>>();
            for (var index = 0; index < times; index++) {
                var own = index;
                calls.add(threads.submit(() -> {
                    barrier.await();
                    return request.apply(own);
                }));
            }
            var statuses = new ArrayList<Integer>();
            for (var call : calls) {
                statuses.add(call.get().statusCode());
            }
            return statuses;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    /** As Tasklist calls it. */
    private String startOf(String process) {
        var definition = jdbc.queryForObject(
                "select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1", String.class, process);
        return "/process-definition/" + definition + "/submit-form";
    }
}
