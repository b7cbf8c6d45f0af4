package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads no variable learns none by guessing either. */
class NoQuestionsByVariableTest extends KindergartenTest {

    private static final String API = "/camunda/api/engine/engine/default";
    private static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default";

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Visitor technician;

    @BeforeEach
    void logIn() {
        if (!accounts.exists("tehnik")) {
            accounts.openForAdministrator("tehnik", "Пётр", "Лаптев", Staffing.PASSWORD);
        }
        technician = Visitor.loggedIn(port, "tehnik", Staffing.PASSWORD);
        technician.get("/camunda/app/cockpit/default/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/process-instance | {'variables':[{'name':'consentKind','operator':'eq','value':'publication'}]}",
                "/process-instance/count | {'variables':[{'name':'personId','operator':'eq','value':15}]}",
                "/process-instance | {'orQueries':[{'variables':[{'name':'personId','operator':'eq','value':15}]}]}",
                "/history/process-instance | {'variables':[{'name':'personId','operator':'eq','value':15}]}",
                "/history/task | {'processVariables':[{'name':'personId','operator':'eq','value':15}]}",
                "/task | {'sorting':[{'sortBy':'processVariable','sortOrder':'asc',"
                        + "'parameters':{'variable':'personId','type':'Long'}}]}"
            })
    void aQuestionForAValueIsRefused(String path, String body) {
        var answer = technician.inWebapp("POST", API + path, body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void soItIsInCockpitAndInTheAddressAndForPrograms() {
        var question = "{\"variables\":[{\"name\":\"personId\",\"operator\":\"eq\",\"value\":15}]}";

        assertThat(technician
                        .inWebapp("POST", PLUGIN + "/process-instance", question)
                        .body())
                .contains("Искать и сортировать по значениям переменных нельзя");
        assertThat(technician
                        .inWebapp("POST", PLUGIN + "/process-instance/count", question)
                        .statusCode())
                .isEqualTo(403);
        assertThat(technician
                        .get(API + "/process-instance?variables=personId_eq_15")
                        .statusCode())
                .isEqualTo(403);
        assertThat(technician
                        .getAs("/engine-rest/process-instance?variables=personId_eq_15", "tehnik", Staffing.PASSWORD)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void allOtherQuestionsReachTheEngineWhole() {
        assertThat(technician
                        .inWebapp("POST", API + "/process-instance/count", "{\"variables\":[],\"active\":true}")
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(technician
                        .inWebapp("POST", API + "/process-instance", "{\"active\":\"maybe\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(technician
                        .get(API + "/process-instance?variableNamesIgnoreCase=true")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Nor does anybody try the passwords of others one by one, lifting the delay each time. */
    @Test
    void nobodyTriesThePasswordsOfOthers() {
        var tried = technician.ask(
                "POST",
                "/engine-rest/identity/verify",
                "{\"username\":\"zaved\",\"password\":\"" + Staffing.PASSWORD + "\"}",
                Map.of(
                        "Authorization",
                        Visitor.basic("tehnik", Staffing.PASSWORD),
                        "Content-Type",
                        "application/json"));
        var unlocked = technician.ask(
                "POST",
                "/engine-rest/user/zaved/unlock",
                "",
                Map.of("Authorization", Visitor.basic("tehnik", Staffing.PASSWORD)));

        assertThat(tried.statusCode()).isEqualTo(403);
        assertThat(unlocked.statusCode()).isEqualTo(400);
    }
}
