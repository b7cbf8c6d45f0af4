package org.nastavnik.accounts.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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
        var slip = head.submit("/accounts/login/pedagog4", "/accounts/login/pedagog4/password", Map.of());

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

    @Test
    void aTakenOrMisspeltLoginIsRefusedInWords() throws Exception {
        assertThat(appoint("zaved")).contains("Этот логин уже занят");
        assertThat(appoint("Техник")).contains("Логин: от 3 до 64 знаков");
        assertThat(accounts.all()).noneMatch(account -> account.administrator());
    }

    private String appoint(String login) throws Exception {
        return head.submit(
                        "/accounts/administrator",
                        "/accounts/administrator",
                        Map.of("lastName", "Новиков", "firstName", "Игорь", "login", login))
                .body();
    }
}
