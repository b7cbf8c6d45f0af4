package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.MovableClock;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Nastavnik;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Two nodes on one database, with no memory in common: what ends all sessions of a login ends them on both. */
class SessionsOnTwoNodesIT extends KindergartenTest {

    private static final String TEACHER = "pedagog4";
    private static final String NEW_PASSWORD = "зелёный чайник поёт";
    private static ServletWebServerApplicationContext secondNode;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Visitor here;
    private Visitor there;
    private Visitor colleagueThere;

    @BeforeEach
    void logInOnBoth() {
        if (secondNode == null) {
            secondNode = start();
        }
        here = Visitor.loggedIn(port, TEACHER, Staffing.PASSWORD);
        there = Visitor.loggedIn(portThere(), TEACHER, Staffing.PASSWORD);
        colleagueThere = Visitor.loggedIn(portThere(), "pedagog5", Staffing.PASSWORD);
    }

    private static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Nastavnik.class)
                .initializers(node -> ((GenericApplicationContext) node)
                        .registerBean("clock", MovableClock.class, MovableClockConfiguration::theClock))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:kindergarten;DB_CLOSE_DELAY=-1",
                        "--spring.jmx.enabled=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--camunda.bpm.process-engine-name=second");
    }

    private static int portThere() {
        return secondNode.getWebServer().getPort();
    }

    @AfterAll
    static void stop() {
        if (secondNode != null) {
            secondNode.close();
        }
    }

    @Test
    void aNewPasswordEndsTheOthersAndLeavesTheOneItWasSetIn() {
        var answer = here.submit(
                "/password",
                "/password",
                Map.of("present", Staffing.PASSWORD, "fresh", NEW_PASSWORD, "again", NEW_PASSWORD));

        assertThat(here.location(answer)).isEqualTo("/password?changed");
        assertThat(here.get("/me").statusCode()).isEqualTo(200);
        assertOver(there);
    }

    @Test
    void aPasswordIssuedEndsAll() {
        var present = accounts.find(TEACHER).orElseThrow().passwordSetAt();

        assertThat(asHead("/password", Map.of("passwordSetAt", present.toString()))
                        .statusCode())
                .isEqualTo(200);

        assertOver(here);
        assertOver(there);
    }

    @Test
    void onePressLogsOutEverywhere() {
        here.submit("/password", "/password/everywhere", Map.of());

        assertOver(here);
        assertOver(there);
    }

    @Test
    void theHeadEndsAll() {
        asHead("/sessions", Map.of());

        assertOver(here);
        assertOver(there);
    }

    @Test
    void aLoginClosedAndOpenedAgainRevivesNone() {
        asHead("/close", Map.of());
        asHead("/reopen", Map.of());

        assertOver(here);
        assertOver(there);
    }

    /** What the head presses on the teacher's card. */
    private HttpResponse<String> asHead(String button, Map<String, String> fields) {
        var card = "/accounts/login/" + TEACHER;
        return Visitor.loggedIn(port, "zaved", Staffing.PASSWORD).submit(card, card + button, fields);
    }

    private void assertOver(Visitor teacher) {
        assertThat(teacher.location(teacher.get("/me"))).isEqualTo("/login");
        assertThat(teacher.get("/login").body())
                .contains(
                        "Сеанс завершён: пароль сменили, вход закрыли или вышли с другого устройства. Войдите снова.");
        assertThat(colleagueThere.get("/me").statusCode()).isEqualTo(200);
    }
}
