package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.NewPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class LoginTest extends KindergartenTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String PASSWORD = "Luna-roka-4821";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void strangerIsSentToTheLoginPage() throws Exception {
        assertThat(location(get("/"))).isEqualTo("/login");
        assertThat(location(get(TASKLIST))).isEqualTo("/login");
        assertThat(get("/login").body()).contains("Войти", "МБДОУ «ЦРРДС №8»").doesNotContain("<script", "style=");
    }

    @Test
    void strangersProgramIsToldSo() throws Exception {
        assertThat(get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
        assertThat(get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
    }

    @Test
    void oneLoginOpensTheWebappsAndOurPages() throws Exception {
        open("newcomer");

        var answer = logIn(" Newcomer ", PASSWORD);

        assertThat(location(answer)).isEqualTo("/");
        assertThat(get("/").body()).contains("Мои задачи");
        assertThat(get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"newcomer\"", "\"tasklist\"")
                .doesNotContain("cockpit", "\"admin\"");
        assertThat(get("/camunda/app/tasklist/scripts/config.js").statusCode()).isEqualTo(200);
        assertThat(get("/camunda/lib/deps.js").statusCode()).isEqualTo(200);
    }

    @Test
    void loginReturnsToThePageAskedFor() throws Exception {
        open("newcomer");
        get(TASKLIST);

        assertThat(location(logIn("newcomer", PASSWORD))).startsWith(TASKLIST);
    }

    @Test
    void loginNeverLeadsToWhatScriptsAsk() throws Exception {
        open("newcomer");
        get("/header");

        assertThat(location(logIn("newcomer", PASSWORD))).isEqualTo("/");
    }

    @Test
    void whatShowsPeoplesDataIsKeptByNoBrowser() throws Exception {
        open("newcomer");
        logIn("newcomer", PASSWORD);

        for (var personal : List.of(TASKLIST, "/camunda/api/engine/engine/default/task", "/", "/me")) {
            assertThat(get(personal).headers().firstValue("Cache-Control"))
                    .as(personal)
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
        assertThat(get("/camunda/lib/deps.js").headers().firstValue("Cache-Control"))
                .as("a megabyte the same for everybody")
                .isNotPresent();
    }

    @Test
    void aMisspeltAddressIsAnsweredInRussian() throws Exception {
        open("newcomer");
        logIn("newcomer", PASSWORD);

        for (var misspelt : List.of("/done?page=abc", "/done/abc", "/tasks/about")) {
            var answer = get(misspelt);
            assertThat(answer.statusCode()).as(misspelt).isEqualTo(400);
            assertThat(answer.body()).as(misspelt).contains("Адрес записан неверно");
        }
        assertThat(get("/done?page=2147483647").statusCode()).isEqualTo(200);
        assertThat(get("/done?month=%2B999999999-12").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutInAWebappEndsTheOneLogin() throws Exception {
        open("newcomer");
        logIn("newcomer", PASSWORD);
        get(TASKLIST);

        assertThat(post("/camunda/api/admin/auth/user/default/logout", Map.of()).statusCode())
                .isEqualTo(204);

        assertThat(location(get(TASKLIST))).isEqualTo("/login");
        assertThat(get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
    }

    @Test
    void wrongPasswordHoldsTheNextAttemptBackAndSaysSo() throws Exception {
        open("newcomer");

        assertThat(location(logIn("newcomer", "wrong"))).isEqualTo("/login?wrong");
        assertThat(location(logIn("newcomer", PASSWORD))).isEqualTo("/login?wait");
        assertThat(get("/login?wait").body()).contains("Подождите минуту");

        nextDay();
        assertThat(location(logIn("newcomer", PASSWORD))).isEqualTo("/");
    }

    @Test
    void nobodyIsLockedOutForGood() throws Exception {
        open("newcomer");
        for (var attempt = 0; attempt < 15; attempt++) {
            assertThat(location(logIn("newcomer", "wrong"))).isEqualTo("/login?wrong");
            nextDay();
        }

        assertThat(location(logIn("newcomer", PASSWORD))).isEqualTo("/");
    }

    @Test
    void loginOfTheWebappsAndTheirSetupAreClosed() throws Exception {
        open("newcomer");
        logIn("newcomer", PASSWORD);

        assertThat(post(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                Map.of("username", "newcomer", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/camunda/api/admin/setup/default/user/create", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void restIsForAdministratorsWithALoginAtEachRequestAndNoCookie() throws Exception {
        open("newcomer");
        logIn("newcomer", PASSWORD);

        assertThat(get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(getAs("/engine-rest/task", "newcomer", "wrong").statusCode()).isEqualTo(401);
        nextDay();
        assertThat(getAs("/engine-rest/task", "newcomer", PASSWORD).statusCode())
                .isEqualTo(403);
        accounts.belongsTo("newcomer", Map.of("camunda-admin", "Технические администраторы"));
        assertThat(getAs("/engine-rest/task", "newcomer", PASSWORD).statusCode())
                .isEqualTo(200);
    }

    /** What the head may open with a browser is not open to a program that knows the head's password. */
    @Test
    void programsComeUnderTheLoginOfATechnicalAdministrator() throws Exception {
        var programs = HttpClient.newHttpClient();
        for (var asked : List.of("/journal.csv", "/engine-rest/task")) {
            var refused = programs.send(
                    basic(asked, "zaved", Staffing.PASSWORD).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(refused.statusCode()).as(asked).isEqualTo(403);
            assertThat(refused.body()).as(asked).startsWith("{\"type\":\"AuthorizationException\"");
        }
        var unknown =
                programs.send(basic("/journal.csv", "zaved", "wrong").build(), HttpResponse.BodyHandlers.discarding());
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    }

    /** Forms turn texts people wrote into HTML; what slips through that must still neither run nor call anywhere. */
    @Test
    void tasklistRunsNoScriptAndLoadsNoPictureFromElsewhere() throws Exception {
        open("newcomer");
        logIn("newcomer", PASSWORD);

        assertThat(get(TASKLIST).headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'nonce-", "img-src 'self' data:", "form-action 'self'", "object-src 'none'");
    }

    @Test
    void staleLoginPageIsRenewedKindly() throws Exception {
        open("newcomer");

        var answer = post("/login", Map.of("username", "newcomer", "password", PASSWORD));

        assertThat(location(answer)).isEqualTo("/login?again");
    }

    private void open(String login) {
        people.hire(new NewPerson(
                login,
                PASSWORD,
                "Новикова",
                "Ольга",
                null,
                "воспитатель",
                Category.NONE,
                1,
                LocalDate.now(clock),
                true,
                null));
    }

    private void nextDay() {
        clock.moveTo(LocalDate.now(clock).plusDays(1));
    }

    private HttpResponse<String> logIn(String login, String password) throws Exception {
        var token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return post("/login", Map.of("username", login, "password", password, "_csrf", token.group(1)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> getAs(String path, String login, String password) throws Exception {
        return browser.send(basic(path, login, password).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder basic(String path, String login, String password) {
        var basic = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + basic);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private String location(HttpResponse<?> response) {
        var location = response.headers().firstValue("Location").orElse("no redirect, status " + response.statusCode());
        return location.replace("http://localhost:" + port, "");
    }
}
