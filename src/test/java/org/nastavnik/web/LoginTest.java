package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.NewPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class LoginTest extends KindergartenTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String PASSWORD = "Luna-roka-4821";

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Visitor browser;

    @BeforeEach
    void openBrowser() {
        browser = new Visitor(port);
    }

    @Test
    void strangerIsSentToTheLoginPage() {
        assertThat(browser.location(browser.get("/"))).isEqualTo("/login");
        assertThat(browser.location(browser.get(TASKLIST))).isEqualTo("/login");
        assertThat(browser.get("/login").body())
                .contains("Войти", "МБДОУ «ЦРРДС №8»")
                .doesNotContain("<script", "style=");
    }

    @Test
    void whoIsLoggedInIsNotAskedToLogInAgain() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);

        for (var address : List.of("/login", "/login?over", "/login?again")) {
            assertThat(browser.location(browser.get(address))).as(address).isEqualTo("/");
        }

        browser.submit("/password", "/logout", Map.of());
        assertThat(browser.get("/login?everywhere").body()).contains("Вы вышли на всех устройствах.");
    }

    @Test
    void strangersProgramIsToldSo() {
        assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
    }

    @Test
    void oneLoginOpensTheWebappsAndOurPages() {
        open("newcomer");

        var answer = browser.logIn(" Newcomer ", PASSWORD);

        assertThat(answer).isEqualTo("/");
        assertThat(browser.get("/").body()).contains("Мои задачи");
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"newcomer\"", "\"tasklist\"")
                .doesNotContain("cockpit", "\"admin\"");
        assertThat(browser.get("/camunda/app/tasklist/scripts/config.js").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/camunda/lib/deps.js").statusCode()).isEqualTo(200);
    }

    @Test
    void loginReturnsToThePageAskedFor() {
        open("newcomer");
        browser.get(TASKLIST);

        assertThat(browser.logIn("newcomer", PASSWORD)).startsWith(TASKLIST);
    }

    @Test
    void loginNeverLeadsToWhatScriptsAsk() {
        open("newcomer");
        browser.get("/header");

        assertThat(browser.logIn("newcomer", PASSWORD)).isEqualTo("/");
    }

    @Test
    void whatShowsPeoplesDataIsKeptByNoBrowser() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);

        for (var personal : List.of(TASKLIST, "/camunda/api/engine/engine/default/task", "/", "/me")) {
            assertThat(browser.get(personal).headers().firstValue("Cache-Control"))
                    .as(personal)
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
        assertThat(browser.get("/camunda/lib/deps.js").headers().firstValue("Cache-Control"))
                .as("a megabyte the same for everybody")
                .isNotPresent();
    }

    @Test
    void aMisspeltAddressIsAnsweredInRussian() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);

        for (var misspelt : List.of("/done?page=abc", "/done/abc", "/tasks/about")) {
            var answer = browser.get(misspelt);
            assertThat(answer.statusCode()).as(misspelt).isEqualTo(400);
            assertThat(answer.body()).as(misspelt).contains("Адрес записан неверно");
        }
        assertThat(browser.get("/done?page=2147483647").statusCode()).isEqualTo(200);
        assertThat(browser.get("/done?month=%2B999999999-12").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutInAWebappEndsTheOneLogin() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);
        browser.get(TASKLIST);

        assertThat(browser.inWebapp("POST", TokenOfWebapps.LOGOUT_ADDRESS, "").statusCode())
                .isEqualTo(204);

        assertThat(browser.location(browser.get(TASKLIST))).isEqualTo("/login");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
    }

    /** The vendor asks for no token to sign out, and ends the session of whoever brings none elsewhere. */
    @Test
    void nobodyIsSignedOutOfTheWebappsByAPageElsewhere() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);

        for (var address : List.of(TokenOfWebapps.LOGOUT_ADDRESS, "/camunda/api/engine/engine/default/task")) {
            assertThat(browser.post(address, Map.of()).statusCode()).as(address).isEqualTo(403);
            browser.get(TASKLIST);
            assertThat(browser.post(address, Map.of()).statusCode()).as(address).isEqualTo(403);
            assertThat(browser.ask("POST", address, "", Map.of("X-XSRF-TOKEN", "guessed"))
                            .statusCode())
                    .as(address)
                    .isEqualTo(403);
            assertThat(browser.get(TASKLIST).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void wrongPasswordHoldsTheNextAttemptBackAndSaysSo() {
        open("newcomer");

        assertThat(browser.logIn("newcomer", "wrong")).isEqualTo("/login?wrong");
        assertThat(browser.logIn("newcomer", PASSWORD)).isEqualTo("/login?wait");
        assertThat(browser.get("/login?wait").body()).contains("Подождите ещё 3 секунды");
        assertThat(browser.get("/login?wait").body()).as("a moment later").contains("Подождите ещё минуту");

        nextDay();
        assertThat(browser.logIn("newcomer", PASSWORD)).isEqualTo("/");
    }

    /** What a guesser reads is the same whether or not there is such a login. */
    @Test
    void theLoginPageSaysHowLongToWaitAndNothingElse() {
        open("closed");
        accounts.close("closed");
        open("newcomer");
        for (var login : List.of("newcomer", "closed", "nobody.waits")) {
            for (var seconds : List.of("3 секунды", "6 секунд", "12 секунд")) {
                assertThat(browser.logIn(login, "wrong")).isEqualTo("/login?wrong");
                assertThat(browser.get("/login?wrong").body()).as(login).contains("" + seconds + ".");
                clock.moveTo(clock.instant().plusSeconds(2));
                assertThat(browser.logIn(login, "wrong")).isEqualTo("/login?wait");
                clock.moveTo(clock.instant().plusSeconds(10));
            }
            assertThat(browser.logIn(login, "wrong")).isEqualTo("/login?wrong");
            assertThat(browser.logIn(login, "wrong")).isEqualTo("/login?wait");
            assertThat(browser.get("/login?wait").body()).as(login).contains("Подождите ещё 24 секунды");
        }
    }

    @Test
    void theLoginPageKeepsTheLoginOnce() {
        open("newcomer");

        assertThat(browser.logIn(" Newcomer\u0007", "wrong")).isEqualTo("/login?wrong");

        var page = browser.get("/login?wrong").body();
        assertThat(page).containsPattern("<input id=\"username\"[^>]*value=\"Newcomer\"[^>]*>");
        assertThat(field(page, "username")).doesNotContain("autofocus");
        assertThat(field(page, "password")).contains("autofocus").doesNotContain("value=");
        var next = browser.get("/login?wrong").body();
        assertThat(field(next, "username")).contains("autofocus").doesNotContain("Newcomer");
        assertThat(field(next, "password")).doesNotContain("autofocus");
    }

    @Test
    void whatWasTypedForALoginDoesNoHarmOnThePage() {
        browser.logIn("\"><b>" + "x".repeat(100), "wrong");

        assertThat(field(browser.get("/login").body(), "username"))
                .contains("value=\"&quot;&gt;&lt;b&gt;" + "x".repeat(59) + "\"");
    }

    private static String field(String page, String id) {
        var begin = page.indexOf("<input id=\"" + id + "\"");
        return page.substring(begin, page.indexOf('>', begin));
    }

    @Test
    void nobodyIsLockedOutForGood() {
        open("newcomer");
        for (var attempt = 0; attempt < 15; attempt++) {
            assertThat(browser.logIn("newcomer", "wrong")).isEqualTo("/login?wrong");
            nextDay();
        }

        assertThat(browser.logIn("newcomer", PASSWORD)).isEqualTo("/");
    }

    @Test
    void loginOfTheWebappsAndTheirSetupAreClosed() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);

        assertThat(browser.post(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                Map.of("username", "newcomer", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/camunda/api/admin/setup/default/user/create", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void restIsForAdministratorsWithALoginAtEachRequestAndNoCookie() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);

        assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(browser.getAs("/engine-rest/task", "newcomer", "wrong").statusCode())
                .isEqualTo(401);
        nextDay();
        assertThat(browser.getAs("/engine-rest/task", "newcomer", PASSWORD).statusCode())
                .isEqualTo(403);
        accounts.belongsTo("newcomer", Map.of("camunda-admin", "Технические администраторы"));
        assertThat(browser.getAs("/engine-rest/task", "newcomer", PASSWORD).statusCode())
                .isEqualTo(200);
        for (var sign : Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            var password = Map.of("Authorization", Visitor.basic("newcomer", PASSWORD), sign.getKey(), sign.getValue());
            assertThat(browser.ask("GET", "/engine-rest/task", "", password).statusCode())
                    .as("a browser that remembers the password: %s", sign)
                    .isEqualTo(403);
        }
    }

    /** What the head may open with a browser is not open to a program that knows the head's password. */
    @Test
    void programsComeUnderTheLoginOfATechnicalAdministrator() {
        for (var asked : List.of("/journal.csv", "/engine-rest/task")) {
            var refused = browser.getAs(asked, "zaved", Staffing.PASSWORD);

            assertThat(refused.statusCode()).as(asked).isEqualTo(403);
            assertThat(refused.body()).as(asked).startsWith("{\"type\":\"AuthorizationException\"");
        }
        var unknown = browser.getAs("/journal.csv", "zaved", "wrong");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    }

    /** Forms turn texts people wrote into HTML; what slips through that must still neither run nor call anywhere. */
    @Test
    void tasklistRunsNoScriptAndLoadsNoPictureFromElsewhere() {
        open("newcomer");
        browser.logIn("newcomer", PASSWORD);

        assertThat(browser.get(TASKLIST)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'nonce-", "img-src 'self' data:", "form-action 'self'", "object-src 'none'");
    }

    @Test
    void staleLoginPageIsRenewedKindly() {
        open("newcomer");

        var answer = browser.post("/login", Map.of("username", "newcomer", "password", PASSWORD));

        assertThat(browser.location(answer)).isEqualTo("/login?again");
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
}
