package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every answer forbids the browser, and what a failed request tells. */
@ExtendWith(OutputCaptureExtension.class)
class SafePagesTest extends KindergartenTest {

    private static final String CURATOR = "kurator";
    /** An address of the matrix nothing answers at. */
    private static final String FAILING = "/webjars/bpmn-js/failing";

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final Pattern NUMBER = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\bat [a-z]+\\.|org\\.|java\\.|Tomcat|Apache|select |SQL|HTTP Status");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Visitor browser;

    @BeforeEach
    void openBrowser() {
        browser = new Visitor(port);
    }

    @Test
    void ourPagesTakeNothingFromElsewhereAndNothingInline() throws Exception {
        logIn();

        for (var page : List.of("/", "/login", "/me", "/documents", "/nowhere")) {
            assertThat(header(browser.get(page), "Content-Security-Policy"))
                    .as(page)
                    .contains(
                            "default-src 'none'",
                            "script-src 'self'",
                            "style-src 'self'",
                            "form-action 'self'",
                            "frame-ancestors 'none'",
                            "object-src 'none'",
                            "base-uri 'none'")
                    .doesNotContain("unsafe", "http:", "https:", "*");
        }
    }

    @Test
    void whatProgramsReadIsNoPage() throws Exception {
        letAdministrate();
        var answer = rest("GET /task/count");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("self");
    }

    @Test
    void theWebappsRunNoScriptTheServerHasNotMarked() throws Exception {
        letAdministrate();
        logIn();

        for (var app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            var policy = header(browser.get("/camunda/app/" + app + "/default/"), "Content-Security-Policy");
            assertThat(policy)
                    .as(app)
                    .contains("frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                    .containsPattern("script-src 'nonce-[^']+' 'strict-dynamic';")
                    .doesNotContain("https:", "unsafe-eval");
        }
    }

    @Test
    void aPageAndItsPolicyBearTheSameNonceWhateverElseIsAsked() throws Exception {
        logIn();
        var others = Stream.generate(() -> browser.getMeanwhile("/camunda/api/engine/engine"))
                .limit(200)
                .toList();

        for (var time = 0; time < 40; time++) {
            var page = browser.get(TASKLIST);
            var nonce = Pattern.compile("'nonce-([^']+)'").matcher(header(page, "Content-Security-Policy"));
            assertThat(nonce.find()).isTrue();
            assertThat(Pattern.compile("nonce=\"([^\"]*)\"")
                            .matcher(page.body())
                            .results())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.group(1)).isEqualTo(nonce.group(1)));
        }
        others.forEach(CompletableFuture::join);
    }

    @Test
    void everyAnswerCarriesTheOtherHeaders() throws Exception {
        logIn();

        for (var path : List.of(
                "/",
                "/login",
                "/css/nastavnik.css",
                "/nowhere",
                TASKLIST,
                "/camunda/lib/deps.js",
                "/engine-rest/task")) {
            var answer = browser.get(path);
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=()", "geolocation=()");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "X-Frame-Options")).as(path).isIn("DENY", "SAMEORIGIN");
            assertThat(answer.headers().map().keySet())
                    .as(path)
                    .doesNotContain("server", "Server", "x-powered-by", "X-Powered-By", "Strict-Transport-Security");
        }
    }

    /** One test a mapping: a new one is in it by itself. */
    @TestFactory
    Stream<DynamicTest> nothingIsChangedWithoutTheTokenOfAPage() throws Exception {
        logIn();
        return Stream.concat(
                        mappings.getHandlerMethods().keySet().stream().flatMap(SafePagesTest::changes),
                        Stream.of("POST /logout", "POST /documents/x/1/copies", "POST " + TASKLIST))
                .distinct()
                .map(change -> dynamicTest(change, () -> {
                    var parts = change.split(" ");
                    var answer = browser.ask(
                            parts[0], parts[1], "a=b", Map.of("Content-Type", "application/x-www-form-urlencoded"));
                    if (parts[1].equals("/login")) {
                        assertThat(header(answer, "Location")).endsWith("/login?again");
                    } else {
                        assertThat(answer.statusCode()).isIn(403, 405);
                    }
                }));
    }

    private static Stream<String> changes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var changing =
                methods.isEmpty() ? Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE) : methods;
        var reading = EnumSet.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS, RequestMethod.TRACE);
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}+", "1"))
                .filter(path -> !path.equals("/error"))
                .flatMap(path -> changing.stream()
                        .filter(method -> !reading.contains(method))
                        .map(method -> method + " " + path));
    }

    @Test
    void theWebappsChangeNothingWithoutTheirToken() throws Exception {
        logIn();
        assertThat(browser.inWebapp("POST", TASKS, "{}").statusCode()).isEqualTo(200);

        // Which also ends the session.
        assertThat(browser.ask("POST", TASKS, "{}", Map.of("Content-Type", "application/json"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void foldersAreNotListed() throws Exception {
        logIn();

        for (var folder : List.of("/css/", "/js/", "/webjars/", "/images/", "/camunda/lib/", "/camunda/app/")) {
            var answer = browser.ask("GET", folder, "", Map.of());
            assertThat(answer.statusCode()).as(folder).isIn(302, 403, 404);
            assertThat(answer.body()).as(folder).doesNotContain(".js\"", ".css\"", "Index of");
        }
    }

    @Test
    void anUnexpectedErrorIsOneRussianPageWithTheNumberOfItsLine(CapturedOutput log) throws Exception {
        logIn();
        var failing = RequestMappingInfo.paths(FAILING).build();
        mappings.registerMapping(failing, this, getClass().getDeclaredMethod("fail", HttpServletRequest.class));
        try {
            for (var accepted : List.of("text/html", "application/json")) {
                var answer = browser.ask("GET", FAILING, "", Map.of("Accept", accepted));

                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .contains("Программа не справилась с этим действием", "Номер ошибки")
                        .doesNotContain("secret")
                        .doesNotContainPattern(INSIDE);
                assertThat(log.getAll().lines().filter(line -> line.contains(number(answer.body()))))
                        .as("lines of the log with the number")
                        .anyMatch(line -> line.contains("a secret of the inside"));
            }
        } finally {
            mappings.unregisterMapping(failing);
        }
    }

    public void fail(HttpServletRequest request) {
        throw new IllegalStateException("a secret of the inside");
    }

    @Test
    void everyRefusedPageHasANumber() throws Exception {
        logIn();

        for (var refused : List.of("/nowhere", "/done/abc", "/settings")) {
            var answer = browser.get(refused);
            assertThat(answer.statusCode()).as(refused).isIn(400, 403, 404);
            assertThat(answer.body()).as(refused).containsPattern(NUMBER).doesNotContainPattern(INSIDE);
        }
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsClosedStaysClosed() throws Exception {
        assertThat(asked("GET", "/nothing/here").statusCode())
                .as("a stranger is led to the login")
                .isEqualTo(302);
        browser.logIn("pedagog5", Staffing.PASSWORD);

        for (var nowhere : List.of("/nothing/here", "/camunda/nothing")) {
            var answer = asked("GET", nowhere);
            assertThat(answer.statusCode()).as(nowhere).isEqualTo(404);
            assertThat(answer.body()).as(nowhere).contains("Такой страницы нет").containsPattern(NUMBER);
        }
        for (var closed : List.of("/settings", "/accounts", "/journal")) {
            var answer = asked("GET", closed);
            assertThat(answer.statusCode()).as(closed).isEqualTo(403);
            assertThat(answer.body())
                    .as(closed)
                    .contains("Эта страница не для вас")
                    .doesNotContain("долго оставалась открытой");
        }
        assertThat(asked("POST", "/settings").body())
                .as("a form without its token")
                .contains("Эта страница не для вас", "страница долго оставалась открытой");
        assertThat(browser.onOurPages("PUT", "/me", "{}").statusCode())
                .as("the wrong method")
                .isEqualTo(403);
        for (var call : List.of("/camunda/api/nothing", TASKS + "/")) {
            var answer = asked("GET", call);
            assertThat(answer.statusCode()).as(call).isEqualTo(403);
            assertThat(answer.body()).as(call).contains("AuthorizationException");
        }
    }

    private HttpResponse<String> asked(String method, String path) throws Exception {
        return browser.ask(method, path, "", Map.of("Accept", "text/html"));
    }

    @Test
    void whatTheServerItselfRefusesIsRussianToo() throws Exception {
        for (var malformed : List.of(
                "GET /a[b HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\nHost: local host\r\n",
                "GET /a;b=c HTTP/1.1\r\nHost: localhost\r\n",
                "GET /a//b HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
                "NONSENSE / HTTP/1.1\r\nHost: localhost\r\n")) {
            var answer = raw(malformed);
            assertThat(answer)
                    .as(malformed)
                    .containsPattern("^HTTP/1.1 4\\d\\d")
                    .doesNotContainPattern(INSIDE);
            if (!answer.stripTrailing().endsWith("Connection: close")) {
                assertThat(answer).as(malformed).contains("Номер ошибки").containsPattern(NUMBER);
            }
        }
    }

    @Test
    void aNameOfAnotherSiteIsNotEchoed() throws Exception {
        var answer = raw("GET / HTTP/1.1\r\nHost: evil.example.com\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("evil.example.com", "Location");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example.com\r\n"))
                .doesNotContain("evil.example.com");
        assertThat(raw("GET /login HTTP/1.1\r\nHost: localhost:" + port + "\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void httpsIsBelievedOfNobodyWithoutAProxy() throws Exception {
        assertThat(raw("GET /login HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n"))
                .doesNotContain("Strict-Transport-Security");
    }

    @Test
    void theEnginesFailuresAreRussianAndTellNothing() throws Exception {
        letAdministrate();
        assertThat(rest("GET /task/count").statusCode())
                .as("the engine is reached at all")
                .isEqualTo(200);
        for (var failing : List.of(
                "GET /process-instance/nowhere/activity-instances",
                "GET /task/nowhere",
                "GET /process-definition/nowhere/xml",
                "GET /task?sortBy=nonsense&sortOrder=asc",
                "GET /task?firstResult=many",
                "GET /history/process-instance?startedAfter=yesterday",
                "POST /task {",
                "POST /task {\"assigned\":\"nonsense\"}",
                "POST /task []",
                "DELETE /task",
                "GET /nowhere")) {
            var answer = rest(failing);
            assertThat(answer.statusCode()).as(failing).isBetween(400, 500);
            assertThat(answer.body())
                    .as(failing)
                    .containsPattern("[а-яё]{4}")
                    .doesNotContain("nonsense", "nowhere")
                    .doesNotContainPattern("[a-z]+\\.[a-z]+\\.|select |Cannot|Unrecognized|null");
        }
    }

    /** Besides being curator: each of the webapps opens, and the REST API. */
    private void letAdministrate() {
        var groups =
                accounts.facts(CURATOR).groups().stream().collect(Collectors.toMap(group -> group, group -> group));
        groups.put(Accounts.ADMINISTRATORS, "Технические администраторы");
        accounts.belongsTo(CURATOR, groups);
    }

    private HttpResponse<String> rest(String call) throws Exception {
        var parts = call.split(" ", 3);
        return new Visitor(port)
                .ask(
                        parts[0],
                        "/engine-rest" + parts[1],
                        parts.length > 2 ? parts[2] : "",
                        Map.of(
                                "Authorization",
                                Visitor.basic(CURATOR, Staffing.PASSWORD),
                                "Content-Type",
                                "application/json"));
    }

    private static String number(String text) {
        var found = NUMBER.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private void logIn() {
        browser.logIn(CURATOR, Staffing.PASSWORD);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What no client of Java's would send. */
    private String raw(String head) throws IOException {
        try (var connection = new Socket("localhost", port)) {
            connection.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
