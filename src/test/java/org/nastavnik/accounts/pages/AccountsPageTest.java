package org.nastavnik.accounts.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class AccountsPageTest extends KindergartenTest {

    private static final Pattern ISSUED = Pattern.compile("[A-Z][a-z]{2}\\d\\d(-[a-z]{3}\\d\\d){2}");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identity;

    private Visitor head;

    @BeforeEach
    void logIn() throws Exception {
        head = Visitor.loggedIn(port, "zaved", Staffing.PASSWORD);
    }

    @AfterEach
    void leave() {
        identity.clearAuthentication();
    }

    @Test
    void onlyTheHeadAndTheAdministratorLookAfterLogins() throws Exception {
        for (var other : List.of("kurator", "psiholog", "pedagog1", "pedagog2", "pedagog4")) {
            var visitor = Visitor.loggedIn(port, other, Staffing.PASSWORD);
            for (var page : List.of("/accounts", "/accounts/login/zaved", "/accounts/administrator")) {
                assertThat(visitor.get(page).statusCode())
                        .as("%s at %s", other, page)
                        .isEqualTo(403);
            }
            assertThat(visitor.submit("/password", "/accounts/login/zaved/password", Map.of())
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
            assertThat(visitor.get("/staff").body()).doesNotContain("Учётные записи");
        }
        accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);
        var technician = Visitor.loggedIn(port, "tehnik", Staffing.PASSWORD);
        assertThat(technician.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(technician.get("/me").body()).contains("Учётные записи");
        assertThat(head.get("/staff").body()).contains("Учётные записи");
    }

    @Test
    void tellsTheStateOfEachLogin() throws Exception {
        var never = head.get("/accounts/login/pedagog7").body();
        Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);
        new Visitor(port).logIn("pedagog5", "wrong");

        assertThat(head.get("/accounts").body())
                .contains("Соколова Мария Павловна", "pedagog14", "03.08.2026 12:00", "ещё не входил(а)")
                .contains("открыт; после неверных паролей ждёт до 12:00")
                .doesNotContain(">system<");
        assertThat(never).contains("свой, с 03.08.2026", "ещё не входил(а)");
    }

    @Test
    void aForgottenPasswordIsReplacedByOneOnASlip() throws Exception {
        var slip = issue(onCard("pedagog4"));

        var password = ISSUED.matcher(slip.body());
        assertThat(password.find()).isTrue();
        assertThat(slip.body())
                .contains(
                        "Григорьева Ольга Павловна",
                        "pedagog4",
                        "http://localhost:" + port,
                        "действует до",
                        "17.08.2026");
        assertThat(slip.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/login?wrong");
        clock.moveTo(clock.instant().plusSeconds(60));
        var teacher = new Visitor(port);
        teacher.logIn("pedagog4", password.group());
        assertThat(teacher.location(teacher.get("/"))).isEqualTo("/password");
        assertThat(head.get("/accounts/login/pedagog4").body()).contains("выдан, действует до 17.08.2026");
    }

    /** Whoever reloads the page of a slip sends the form of the card again, and the slip is maybe printed by then. */
    @Test
    void aSlipSentAgainStaysGood() {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));
        var card = onCard("pedagog4");
        var password = ISSUED.matcher(issue(card).body());
        assertThat(password.find()).isTrue();

        assertThat(head.location(issue(card))).isEqualTo("/accounts/login/pedagog4");

        assertThat(head.get("/accounts/login/pedagog4").body())
                .contains("Пароль уже выдан сегодня в 12:05. Если листок потерян, выдайте новый ещё раз.");
        var teacher = new Visitor(port);
        assertThat(teacher.logIn("pedagog4", password.group())).isEqualTo("/");
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(issue(onCard("pedagog4")).body()).containsPattern(ISSUED);
    }

    @Test
    void aPasswordTheOwnerHasChangedMeanwhileStays() {
        var card = onCard("pedagog4");
        clock.moveTo(clock.instant().plus(Duration.ofHours(2)));
        accounts.setPassword("pedagog4", "зелёный чайник поёт");
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        head = Visitor.loggedIn(port, "zaved", Staffing.PASSWORD);

        assertThat(head.location(issue(card))).isEqualTo("/accounts/login/pedagog4");

        assertThat(head.get("/accounts/login/pedagog4").body())
                .contains("Пароль сменили 03.08.2026 в 14:00. Если и он забыт, выдайте новый ещё раз.");
        assertThat(new Visitor(port).logIn("pedagog4", "зелёный чайник поёт")).isEqualTo("/");
    }

    @Test
    void ofTwoWhoIssueAtOnceOneIsTooLate() throws Exception {
        var setAt = accounts.find("pedagog4").orElseThrow().passwordSetAt();
        clock.moveTo(clock.instant().plusSeconds(1));
        var start = new CyclicBarrier(2);
        var heads = Executors.newFixedThreadPool(2);
        Callable<Boolean> issue = () -> {
            start.await();
            return accounts.replacePassword("pedagog4", setAt, accounts.passwordToHandOut());
        };
        try {
            assertThat(List.of(heads.submit(issue), heads.submit(issue)))
                    .extracting(each -> each.get())
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            heads.shutdownNow();
        }
    }

    /** The moment of the password the card shows. */
    private Card onCard(String login) {
        var moment = Pattern.compile("name=\"passwordSetAt\" value=\"([^\"]*)\"")
                .matcher(head.get("/accounts/login/" + login).body());
        assertThat(moment.find()).isTrue();
        return new Card("/accounts/login/" + login, moment.group(1));
    }

    private HttpResponse<String> issue(Card card) {
        return head.submit(card.page(), card.page() + "/password", Map.of("passwordSetAt", card.passwordSetAt()));
    }

    private record Card(String page, String passwordSetAt) {}

    @Test
    void theHeadEndsTheSessionsOfALostTelephone() throws Exception {
        var telephone = Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);

        head.submit("/accounts/login/pedagog4", "/accounts/login/pedagog4/sessions", Map.of());

        assertThat(telephone.location(telephone.get("/"))).isEqualTo("/login");
        assertThat(head.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/");
    }

    @Test
    void whoeverLeavesIsLetInNoMoreUntilTheyComeBack() throws Exception {
        var card = "/accounts/login/pedagog4";
        head.submit(card, card + "/close", Map.of());

        assertThat(head.get(card).body()).contains("закрыт 03.08.2026", "Открыть вход: Григорьева Ольга Павловна");
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/login?wrong");

        clock.moveTo(clock.instant().plusSeconds(60));
        head.submit(card, card + "/reopen", Map.of());
        assertThat(new Visitor(port).logIn("pedagog4", Staffing.PASSWORD)).isEqualTo("/");
    }

    @Test
    void nobodyIsShutOutByMistake() throws Exception {
        accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);
        var technician = Visitor.loggedIn(port, "tehnik", Staffing.PASSWORD);

        technician.submit("/accounts/login/zaved", "/accounts/login/zaved/close", Map.of());
        technician.submit("/accounts/login/zaved", "/accounts/login/tehnik/close", Map.of());
        head.submit("/accounts/login/pedagog4", "/accounts/login/zaved/close", Map.of());

        assertThat(accounts.all()).noneMatch(account -> account.closed());
        assertThat(head.get("/accounts/login/system").statusCode()).isEqualTo(404);
        assertThat(head.submit("/password", "/accounts/login/system/password", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(head.get("/accounts/login/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void anAdministratorIsNobodyOfTheKindergartenAndGivesHimselfNoDuty() throws Exception {
        var slip = head.submit(
                "/accounts/administrator",
                "/accounts/administrator",
                Map.of("lastName", "Новиков", "firstName", "Игорь", "login", "tehnik"));
        var password = ISSUED.matcher(slip.body());

        assertThat(password.find()).isTrue();
        assertThat(accounts.administers("tehnik")).isTrue();
        assertThat(accounts.facts("tehnik").passwordIssued()).isTrue();
        assertThat(people.findByLogin("tehnik")).isEmpty();
        assertThat(head.get("/accounts").body()).contains("технический администратор");

        identity.setAuthentication("tehnik", List.of("camunda-admin"));
        for (var group : List.of("head", "curator", "participants", "camunda-admin")) {
            assertThatThrownBy(() -> identity.createMembership("pedagog4", group))
                    .as(group)
                    .isInstanceOf(RefusedAnswer.class)
                    .hasMessageContaining("обязанности передают в списке задач");
        }
        assertThatThrownBy(() -> identity.deleteMembership("zaved", "head")).isInstanceOf(RefusedAnswer.class);
    }

    /** Whoever reloads the page of the slip sends the form again. */
    @Test
    void anAdministratorAppointedAgainByAReloadStaysAsOnTheSlip() throws Exception {
        var password = ISSUED.matcher(appoint("tehnik"));
        assertThat(password.find()).isTrue();

        var again = appointing("Новиков", "tehnik");
        assertThat(head.location(again)).isEqualTo("/accounts/login/tehnik");
        assertThat(head.get("/accounts/login/tehnik").body()).contains("Пароль уже выдан сегодня в 12:00.");
        assertThat(new Visitor(port).logIn("tehnik", password.group())).isEqualTo("/");

        assertThat(appointing("Лаптева", "tehnik").body()).as("somebody else").contains("Этот логин уже занят");
        accounts.setPassword("tehnik", "гроза над мокрым полем");
        assertThat(appoint("tehnik")).as("later").contains("Этот логин уже занят");
    }

    @Test
    void aTakenOrMisspeltLoginIsRefusedInWords() throws Exception {
        assertThat(appoint("zaved")).contains("Этот логин уже занят");
        assertThat(appoint("Техник")).contains("Логин: от 3 до 64 знаков");
        assertThat(accounts.all()).noneMatch(account -> account.administrator());
    }

    private String appoint(String login) throws Exception {
        return appointing("Новиков", login).body();
    }

    private HttpResponse<String> appointing(String lastName, String login) throws Exception {
        return head.submit(
                "/accounts/administrator",
                "/accounts/administrator",
                Map.of("lastName", lastName, "firstName", "Игорь", "login", login));
    }
}
