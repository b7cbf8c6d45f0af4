package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class CockpitCallsTest extends KindergartenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void theVendorsAddressLeadsToTheWebappSomebodyMayOpen() {
        accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);

        for (var address : new String[] {"/camunda", "/camunda/"}) {
            assertThat(webapp("tehnik", address)).endsWith("/camunda/app/cockpit/default/");
            assertThat(webapp("pedagog4", address)).endsWith("/camunda/app/tasklist/default/");
            assertThat(new Visitor(port).get(address).headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
        }
    }

    private String webapp(String login, String address) {
        return Visitor.loggedIn(port, login, Staffing.PASSWORD)
                .get(address)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Cockpit writes these addresses with a slash at the end. */
    @Test
    void theTabOfIncidentsIsFilled() {
        accounts.openForAdministrator("tehnik", "Игорь", "Новиков", Staffing.PASSWORD);
        var technician = Visitor.loggedIn(port, "tehnik", Staffing.PASSWORD);
        var teacher = Visitor.loggedIn(port, "pedagog4", Staffing.PASSWORD);

        for (var call : new String[] {"/", "/count"}) {
            var path = "/camunda/api/cockpit/plugin/base/default/incident" + call;
            assertThat(technician
                            .inWebapp("POST", path, "{\"processInstanceIdIn\":[\"none\"]}")
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(teacher.inWebapp("POST", path, "{}").statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(technician.get("/camunda/api/engine/engine/default/task/").statusCode())
                .isEqualTo(403);
    }
}
