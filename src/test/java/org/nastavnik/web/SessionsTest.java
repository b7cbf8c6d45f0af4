package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;

class SessionsTest extends KindergartenTest {

    private static final Pattern ADDRESS_OF_SESSION = Pattern.compile("action=\"(/password/sessions/[^\"]+)\"");

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String API = "/camunda/api/engine/engine/default/task";
    private static final String STATISTICS = "/camunda/api/engine/engine/default/process-definition/statistics";
    private static final String NEW_PASSWORD = "зелёный чайник поёт";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionOperations transaction;

    private Visitor teacher;

    @BeforeEach
    void logIn() throws Exception {
        teacher = Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);
    }

    @Test
    void aSessionKnownBeforeTheLoginIsOfNoUseAfterIt() throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var before = visitor.session().getValue();

        visitor.logIn("pedagog5", Staffing.PASSWORD);

        assertThat(visitor.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() throws Exception {
        var cookie = new Visitor(port)
                .get("/login")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).contains("JSESSIONID=", "HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        assertThat(new Visitor(port).get("/login").body()).doesNotContain("jsessionid");
    }

    @Test
    void anAddressWithHttpsMakesTheCookiesSecure() {
        var https = new MockEnvironment().withProperty("nastavnik.address", "https://nastavnik.example.ru");
        new SecureCookies().postProcessEnvironment(https, new SpringApplication());
        var plain = new MockEnvironment().withProperty("nastavnik.address", "http://nastavnik.example.ru");
        new SecureCookies().postProcessEnvironment(plain, new SpringApplication());

        for (var cookie :
                List.of("server.servlet.session.cookie.secure", "camunda.bpm.webapp.csrf.enable-secure-cookie")) {
            assertThat(https.getProperty(cookie)).as(cookie).isEqualTo("true");
            assertThat(plain.getProperty(cookie)).as(cookie).isNull();
        }
    }

    @Test
    void aSessionWithoutDeedsEndsWithAWordOfWhy() throws Exception {
        teacher.get(TASKLIST);
        pass(Duration.ofMinutes(119));
        assertThat(teacher.get("/").statusCode()).isEqualTo(200);
        pass(Duration.ofMinutes(119));
        assertThat(teacher.get(API).statusCode()).isEqualTo(200);
        pass(Duration.ofMinutes(120));

        assertThat(teacher.get(API).statusCode()).isEqualTo(401);

        assertThat(teacher.get("/login").body()).contains("Сеанс завершён: вы долго ничего не делали");
        assertThat(teacher.get("/login").body()).doesNotContain("Сеанс завершён");
        assertThat(teacher.location(teacher.get("/"))).isEqualTo("/login");
    }

    @Test
    void aFormSentAfterTheLogoutInAnotherTabLeadsToTheLogin() throws Exception {
        var token = teacher.token("/password");
        teacher.submit("/me", "/logout", Map.of());

        var form = teacher.post("/password/everywhere", Map.of(), token);
        assertThat(teacher.location(form)).isEqualTo("/login?over");
        assertThat(teacher.get("/login?over").body()).contains("Сеанс завершён: войдите снова");
        assertThat(teacher.location(teacher.post("/logout", Map.of(), token))).startsWith("/login?");
        for (var method : List.of("PUT", "DELETE")) {
            assertThat(teacher.ask(method, "/tasks/1/draft", "{}", Map.of("X-CSRF-TOKEN", token))
                            .statusCode())
                    .as(method)
                    .isEqualTo(401);
        }
    }

    @Test
    void aFormSentAfterTheSessionHasEndedIsToldWhyOnce() throws Exception {
        var token = teacher.token("/password");
        pass(Duration.ofMinutes(120));

        var form = teacher.post("/password/everywhere", Map.of(), token);

        assertThat(teacher.location(form)).isEqualTo("/login?over");
        assertThat(teacher.get("/login?over").body())
                .contains("Сеанс завершён: вы долго ничего не делали")
                .doesNotContain("Сеанс завершён: войдите снова");
    }

    @Test
    void aForgedFormOfSomebodyLoggedInIsRefused() throws Exception {
        assertThat(teacher.post("/password/everywhere", Map.of(), "forged").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatTasklistAsksByItselfIsNoDeed() throws Exception {
        teacher.get(TASKLIST);
        var filter = jdbc.queryForObject("select min(ID_) from ACT_RU_FILTER", String.class);
        for (var minute = 0; minute < 120; minute += 40) {
            pass(Duration.ofMinutes(40));
            teacher.get("/camunda/api/engine/engine/default/filter/" + filter + "/count");
            teacher.get("/camunda/api/engine/engine/default/filter?resourceType=Task");
            teacher.get("/tasks/about?ids=1");
            teacher.get("/header");
        }

        assertThat(teacher.location(teacher.get(TASKLIST))).isEqualTo("/login");
    }

    @Test
    void nobodyStaysLoggedInForADay() throws Exception {
        for (var hour = 1; hour < 12; hour++) {
            pass(Duration.ofHours(1));
            assertThat(teacher.get("/").statusCode()).as("hour %s", hour).isEqualTo(200);
        }
        pass(Duration.ofHours(1));

        assertThat(teacher.location(teacher.get("/"))).isEqualTo("/login");
        assertThat(teacher.get("/login").body()).contains("Сеанс завершён: он длился слишком долго");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndLeavesThisOne() throws Exception {
        var atHome = Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);
        var colleague = Visitor.loggedIn(port, "pedagog5", Staffing.PASSWORD);

        var answer = teacher.submit(
                "/password",
                "/password",
                Map.of("present", Staffing.PASSWORD, "fresh", NEW_PASSWORD, "again", NEW_PASSWORD));

        assertThat(teacher.location(answer)).isEqualTo("/password?changed");
        assertThat(teacher.get("/password?changed").body()).contains("Пароль изменён");
        assertThat(atHome.get(API).statusCode()).isEqualTo(401);
        assertThat(atHome.get("/login").body()).contains("Сеанс завершён: пароль сменили");
        assertThat(colleague.get("/").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).logIn("pedagog4", NEW_PASSWORD)).isEqualTo("/");
    }

    @Test
    void theSessionInWhichThePasswordWasChangedGoesOnUnderAnotherCookie() throws Exception {
        var newcomer = newcomer("nina");
        var before = newcomer.session();

        newcomer.submit(
                "/password",
                "/password",
                Map.of("present", Staffing.PASSWORD, "fresh", NEW_PASSWORD, "again", NEW_PASSWORD));

        var thief = new Visitor(port);
        thief.bear(before);
        assertThat(thief.location(thief.get("/"))).isEqualTo("/login");
        assertThat(newcomer.get("/password").body()).containsOnlyOnce("последнее действие");
        accounts.endSessions("nina");
        assertThat(newcomer.location(newcomer.get("/"))).as("the next end").isEqualTo("/login");
    }

    /** What was never kept has changed nothing. */
    @Test
    void aChangeThatWasTakenBackEndsNothing() throws Exception {
        var newcomer = newcomer("rita");
        for (Runnable change : List.<Runnable>of(
                () -> accounts.setPassword("rita", NEW_PASSWORD),
                () -> accounts.endSessions("rita"),
                () -> accounts.close("rita"))) {
            transaction.executeWithoutResult(work -> {
                change.run();
                work.setRollbackOnly();
            });

            assertThat(newcomer.get("/password").body()).containsOnlyOnce("последнее действие");
        }
        accounts.endSessions("rita");
        assertThat(newcomer.location(newcomer.get("/"))).isEqualTo("/login");
    }

    @Test
    void aChangeOfOnesOwnThatFailsLeavesTheSessionAsItWas() throws Exception {
        var newcomer = newcomer("alla");
        jdbc.update("update journal_chain set last_number = last_number - 1");
        newcomer.submit(
                "/password",
                "/password",
                Map.of("present", Staffing.PASSWORD, "fresh", NEW_PASSWORD, "again", NEW_PASSWORD));
        jdbc.update("update journal_chain set last_number = last_number + 1");

        assertThat(newcomer.get("/").statusCode()).isEqualTo(200);
        accounts.endSessions("alla");
        assertThat(newcomer.location(newcomer.get("/"))).isEqualTo("/login");
    }

    @Test
    void sessionsThatAreOverAreNotShown() throws Exception {
        newcomer("vera");
        pass(Duration.ofHours(2));
        var fresh = Visitor.loggedIn(port, "vera", Staffing.PASSWORD);
        assertThat(fresh.get("/password").body()).containsOnlyOnce("последнее действие");

        accounts.endSessions("vera");
        var next = Visitor.loggedIn(port, "vera", Staffing.PASSWORD);
        assertThat(next.get("/password").body()).containsOnlyOnce("последнее действие");
    }

    /** Somebody whose sessions no other test has begun. */
    private Visitor newcomer(String login) {
        new Staffing(people, duties).hire(login, "Новикова", "Нина", "воспитатель", 1, true);
        return Visitor.loggedIn(port, login, Staffing.PASSWORD);
    }

    /** A session that is over hides neither the login page nor a new login. */
    @Test
    void whoeverWasSentOutLogsInAgainInTheSameBrowser() throws Exception {
        accounts.endSessions("pedagog4");

        assertThat(teacher.get("/login").body()).contains("Сеанс завершён: пароль сменили");
        assertThat(teacher.logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/");
        assertThat(teacher.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void onePressLogsOutEverywhere() throws Exception {
        var atHome = Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);

        var answer = teacher.submit("/password", "/password/everywhere", Map.of());

        assertThat(teacher.location(answer)).isEqualTo("/login?everywhere");
        assertThat(teacher.get("/login?everywhere").body())
                .contains("Вы вышли на всех устройствах")
                .doesNotContain("Сеанс завершён");
        assertThat(teacher.location(teacher.get("/"))).isEqualTo("/login");
        assertThat(atHome.location(atHome.get(TASKLIST))).isEqualTo("/login");
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/");
    }

    /** Whose password a stranger guesses at is held back at the login, and still sends out whoever is in. */
    @Test
    void theOwnerSendsAThiefOutWhileGuessesHoldTheLoginBack() {
        var thief = newcomer("zoja");
        var owner = Visitor.loggedIn(port, "zoja", Staffing.PASSWORD);
        assertThat(new Visitor(port).logIn("zoja", "wrong")).isEqualTo("/login?wrong");

        owner.submit("/password", "/password/everywhere", Map.of());

        assertThat(thief.location(thief.get("/me"))).isEqualTo("/login");
    }

    /** Two windows, one of them a thief's: whoever comes second learns that the password is no longer what it was. */
    @Test
    void ofTwoChangesAtOnceOneCounts() {
        var owner = newcomer("polina");
        var thief = Visitor.loggedIn(port, "polina", Staffing.PASSWORD);
        pass(Duration.ofMinutes(1));
        var tokens = Map.of(owner, owner.token("/password"), thief, thief.token("/password"));

        var changed = List.of(owner, thief).parallelStream()
                .map(person -> {
                    var fresh = person == owner ? "зелёный чайник поёт" : "синий паровоз гудит";
                    return person.location(person.post(
                            "/password",
                            Map.of("present", Staffing.PASSWORD, "fresh", fresh, "again", fresh),
                            tokens.get(person)));
                })
                .toList();

        assertThat(changed).containsOnlyOnce("/password?changed");
    }

    @Test
    void peopleSeeWhereTheyAreLoggedInAndLogOutThere() throws Exception {
        var atWork = Visitor.loggedIn(port, "pedagog8", Staffing.PASSWORD);
        var atHome = Visitor.loggedIn(port, "pedagog8", Staffing.PASSWORD);
        var colleague = Visitor.loggedIn(port, "pedagog9", Staffing.PASSWORD);

        assertThat(atWork.get("/password").body()).containsPattern("вход <time>03\\.08\\.2026 \\d\\d:\\d\\d</time>");
        var there = sessionsToEnd(atWork);
        assertThat(there).hasSize(1).isNotEqualTo(sessionsToEnd(atHome));
        assertThat(sessionsToEnd(colleague)).isEmpty();
        assertThat(colleague
                        .submit("/password", there.get(0), Map.of("present", Staffing.PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(atWork.submit("/password", there.get(0), Map.of("present", "чужой пароль"))
                        .body())
                .contains("Пароль не подошёл");
        assertThat(atHome.get("/me").statusCode()).isEqualTo(200);
        pass(Duration.ofMinutes(1));

        var answer = atWork.submit("/password", there.get(0), Map.of("present", Staffing.PASSWORD));

        assertThat(atWork.location(answer)).isEqualTo("/password?ended");
        assertThat(atHome.location(atHome.get("/me"))).isEqualTo("/login");
        assertThat(atWork.get("/me").statusCode()).isEqualTo(200);
        assertThat(sessionsToEnd(atWork)).isEmpty();
    }

    private static List<String> sessionsToEnd(Visitor visitor) {
        return ADDRESS_OF_SESSION
                .matcher(visitor.get("/password").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aClosedLoginIsOutAtOnceAndStaysOut() throws Exception {
        accounts.close("pedagog4");

        assertThat(teacher.get(API).statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/login?wrong");
        pass(Duration.ofDays(1));
        assertThat(teacher.getAs("/engine-rest/task", "pedagog4", Staffing.PASSWORD)
                        .statusCode())
                .isEqualTo(401);

        pass(Duration.ofDays(1));
        accounts.reopen("pedagog4");
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/");
    }

    /** The other node can end no sessions here: nothing but the database tells of it. */
    @Test
    void aLoginClosedOnAnotherNodeIsOutHereToo() throws Exception {
        teacher.get(TASKLIST);
        var atHome = Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);
        jdbc.update("update login_state set closed_at = current_timestamp where login = 'pedagog4'");

        assertThat(teacher.get(API).statusCode()).isEqualTo(401);
        assertThat(teacher.get("/login").body()).contains("Сеанс завершён: пароль сменили, вход закрыли");
        assertThat(atHome.location(atHome.get("/password"))).isEqualTo("/login");

        jdbc.update("update login_state set closed_at = null where login = 'pedagog4'");
        assertThat(teacher.get(API).statusCode())
                .as("the session is over for good")
                .isEqualTo(401);
    }

    @Test
    void aLoginDeletedOnAnotherNodeIsOutHereToo() throws Exception {
        jdbc.update("delete from ACT_ID_MEMBERSHIP where USER_ID_ = 'pedagog4'");
        jdbc.update("delete from ACT_ID_USER where ID_ = 'pedagog4'");

        assertThat(teacher.location(teacher.get("/"))).isEqualTo("/login");
    }

    @Test
    void allGatesTogetherAskOnceForTheLogin() throws Exception {
        teacher.get(TASKLIST);

        assertThat(questionsAboutLogin("/me")).isEqualTo(1);
        assertThat(questionsAboutLogin(API)).isEqualTo(1);
        assertThat(questionsAboutLogin("/css/nastavnik.css")).isZero();
    }

    private int questionsAboutLogin(String path) throws Exception {
        jdbc.execute("set query_statistics_max_entries 10000");
        jdbc.execute("set query_statistics true");
        try {
            assertThat(teacher.get(path).statusCode()).isEqualTo(200);
            return jdbc.queryForObject(
                    "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                            + " where lower(sql_statement) like '%from act_id_user%login_state%'"
                            + " or lower(sql_statement) like '%from login_state%'",
                    Integer.class);
        } finally {
            jdbc.execute("set query_statistics false");
        }
    }

    @Test
    void aGroupThatWasTakenAwayIsForgottenAtOnce() {
        accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);
        var technician = Visitor.loggedIn(port, "tehnik", Staffing.PASSWORD);
        technician.get("/camunda/app/cockpit/default/");
        assertThat(technician.get(STATISTICS).statusCode()).isEqualTo(200);

        accounts.belongsTo("tehnik", Map.of());
        pass(Duration.ofSeconds(2));

        assertThat(technician.get(STATISTICS).statusCode()).isEqualTo(403);
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }
}
