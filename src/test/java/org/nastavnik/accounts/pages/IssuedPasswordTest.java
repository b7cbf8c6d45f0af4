package org.nastavnik.accounts.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.AccountChanged;
import org.nastavnik.engine.AccountChanged.Kind;
import org.nastavnik.engine.Accounts;
import org.nastavnik.staff.intake.StaffIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whoever gets a password from somebody else has to choose one, and gets nowhere before. */
@RecordApplicationEvents
class IssuedPasswordTest extends KindergartenTest {

    private static final String OWN = "зелёный чайник поёт";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StaffIntake intake;

    @Autowired
    private ApplicationEvents events;

    private String issued;

    @BeforeEach
    void theHeadBringsANewTeacherIn() {
        as("zaved", () -> {
            var file = "Фамилия;Имя;Должность;Стаж, лет;Принят;Логин\nЗуева;Нина;воспитатель;5;01.09.2020;zuevanina\n";
            var result = intake.takeOn("staff.csv", file.getBytes(StandardCharsets.UTF_8), "zaved");
            assertThat(result.mistakes()).isEmpty();
            issued = result.people().get(0).password();
        });
    }

    @Test
    void everythingButTheChangeIsClosedUntilThen() throws Exception {
        var teacher = new Visitor(port);
        teacher.logIn("zuevanina", issued);

        for (var page : List.of("/", "/me", "/documents", "/header", "/camunda/app/tasklist/default/", "/accounts")) {
            assertThat(teacher.location(teacher.get(page))).as(page).isEqualTo("/password");
        }
        for (var asked : List.of("/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default")) {
            assertThat(teacher.get(asked).statusCode()).as(asked).isEqualTo(403);
            assertThat(teacher.get(asked).body()).as(asked).contains("Сначала смените выданный пароль");
        }
        assertThat(teacher.getAs("/engine-rest/task", "zuevanina", issued).statusCode())
                .isEqualTo(403);
        assertThat(teacher.get("/password").body()).contains("Этот пароль вам выдали");

        assertThat(change(teacher, issued, OWN, OWN)).isEqualTo("/password?changed");

        assertThat(teacher.get("/").statusCode()).isEqualTo(200);
        assertThat(teacher.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port).logIn("zuevanina", issued)).isEqualTo("/login?wrong");
    }

    /** A program cannot follow to a page, wherever it asks; a browser is led there. */
    @Test
    void aProgramIsToldInItsOwnForm() throws Exception {
        as("zaved", () -> accounts.openForAdministrator("tehnik", "Игорь", "Новиков", issued));
        for (var asked : List.of("/engine-rest/task", "/journal.csv")) {
            var answer = new Visitor(port).getAs(asked, "tehnik", issued);

            assertThat(answer.statusCode()).as(asked).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(answer.body())
                    .as(asked)
                    .isEqualTo("{\"type\":\"IssuedPassword\",\"message\":\"Сначала смените выданный пароль на"
                            + " странице /password.\"}");
        }

        var administrator = new Visitor(port);
        administrator.logIn("tehnik", issued);
        assertThat(administrator.location(administrator.get("/journal.csv"))).isEqualTo("/password");
        var behindProxy = administrator.ask("GET", "/me", "", Map.of("Authorization", Visitor.basic("of", "proxy")));
        assertThat(administrator.location(behindProxy)).isEqualTo("/password");

        change(administrator, issued, OWN, OWN);
        for (var asked : List.of("/engine-rest/task", "/journal.csv")) {
            assertThat(new Visitor(port).getAs(asked, "tehnik", OWN).statusCode())
                    .as(asked)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsTypedWrongIsSaidAndChangesNothing() throws Exception {
        var teacher = new Visitor(port);
        teacher.logIn("zuevanina", issued);

        assertThat(changed(teacher, issued, OWN, OWN + "!")).contains("введите его дважды одинаково");
        assertThat(changed(teacher, issued, "коротко", "коротко")).contains("не меньше 10 знаков");
        assertThat(changed(teacher, issued, "Зуева любит чай", "Зуева любит чай"))
                .contains("без логина, имени, фамилии");
        assertThat(changed(teacher, issued, "Заречный плывёт домой", "Заречный плывёт домой"))
                .contains("названия детского сада");
        assertThat(changed(teacher, issued, issued, issued)).contains("совпадает с прежним");
        assertThat(accounts.facts("zuevanina").passwordIssued()).isTrue();
    }

    @Test
    void aGuessOfThePresentPasswordIsSlowedDownAsAtTheLogin() throws Exception {
        var teacher = new Visitor(port);
        teacher.logIn("zuevanina", issued);

        assertThat(changed(teacher, "guess", OWN, OWN)).contains("Прежний пароль не подошёл");
        assertThat(changed(teacher, issued, OWN, OWN)).contains("После неверных паролей нужно подождать");
        pass(Duration.ofMinutes(1));
        assertThat(change(teacher, issued, OWN, OWN)).isEqualTo("/password?changed");
    }

    @Test
    void anIssuedPasswordIsOutdatedAfterTwoWeeks() throws Exception {
        pass(Duration.ofDays(14).minusSeconds(1));
        assertThat(new Visitor(port).logIn("zuevanina", issued)).doesNotStartWith("/login");
        pass(Duration.ofSeconds(1));

        var late = new Visitor(port);
        assertThat(late.logIn("zuevanina", "wrong")).isEqualTo("/login?wrong");
        pass(Duration.ofMinutes(1));
        assertThat(late.logIn("zuevanina", issued)).isEqualTo("/login?outdated");
        assertThat(late.get("/login?outdated").body()).contains("Срок выданного пароля истёк");
        assertThat(late.getAs("/engine-rest/task", "zuevanina", issued).statusCode())
                .isEqualTo(401);
    }

    /** Passwords are set on our pages; the forms of Welcome and Admin are closed, whatever a script sends. */
    @Test
    void theWebappsSetNoPasswords() throws Exception {
        accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);
        for (var login : List.of("pedagog4", "zaved", "tehnik")) {
            var person = Visitor.loggedIn(port, login, Staffing.PASSWORD);
            person.get("/camunda/app/welcome/default/");
            for (var whose : List.of("pedagog4", "tehnik")) {
                assertThat(person.inWebapp(
                                        "PUT",
                                        "/camunda/api/engine/engine/default/user/" + whose + "/credentials",
                                        credentials(OWN, Staffing.PASSWORD))
                                .statusCode())
                        .as("%s for %s", login, whose)
                        .isEqualTo(403);
            }
        }
        assertThat(accounts.checkPassword("pedagog4", Staffing.PASSWORD, "")).isTrue();
    }

    @Test
    void everyChangeIsToldWithWhoDidIt() {
        as("zaved", () -> {
            accounts.setPassword("zuevanina", "синий чайник поёт");
            accounts.close("zuevanina");
            accounts.reopen("zuevanina");
        });
        as("zuevanina", () -> accounts.setPassword("zuevanina", OWN));

        assertThat(events.stream(AccountChanged.class)
                        .filter(change -> change.login().equals("zuevanina")))
                .extracting(AccountChanged::by, AccountChanged::kind)
                .containsExactly(
                        tuple("zaved", Kind.OPENED),
                        tuple("zaved", Kind.PASSWORD_ISSUED),
                        tuple("zaved", Kind.GROUPS_SET),
                        tuple("zaved", Kind.PASSWORD_ISSUED),
                        tuple("zaved", Kind.CLOSED),
                        tuple("zaved", Kind.OPENED),
                        tuple("zuevanina", Kind.PASSWORD_CHANGED));
    }

    private static void as(String login, Runnable deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, null, List.of()));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static String credentials(String fresh, String present) {
        return "{\"password\":\"" + fresh + "\",\"authenticatedUserPassword\":\"" + present + "\"}";
    }

    private static String change(Visitor visitor, String present, String fresh, String again) throws Exception {
        return visitor.location(
                visitor.submit("/password", "/password", Map.of("present", present, "fresh", fresh, "again", again)));
    }

    private static String changed(Visitor visitor, String present, String fresh, String again) throws Exception {
        return visitor.submit("/password", "/password", Map.of("present", present, "fresh", fresh, "again", again))
                .body();
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }
}
