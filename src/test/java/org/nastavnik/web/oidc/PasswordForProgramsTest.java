package org.nastavnik.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.springframework.test.context.TestPropertySource;

/** The provider is the way in for people; the technical administrator's programs may be let in by password. */
@TestPropertySource(properties = "nastavnik.oidc.password-for-programs=true")
class PasswordForProgramsTest extends ProviderAlone {

    @Test
    void programsOfTheTechnicalAdministratorComeInAndNobodyElse() throws Exception {
        for (var asked : List.of("/engine-rest/task", "/journal.csv")) {
            assertThat(status(asked, ADMINISTRATOR)).as(asked).isEqualTo(200);
            assertThat(status(asked, "zaved")).as(asked).isEqualTo(403);
            assertThat(status(asked, "pedagog4")).as(asked).isEqualTo(403);
        }
        assertThat(new Visitor(port)
                        .getAs("/engine-rest/task", ADMINISTRATOR, "wrong")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theLoginPageStaysClosedToPasswords() throws Exception {
        var form = Map.of("username", ADMINISTRATOR, "password", Staffing.PASSWORD);

        assertThat(new Visitor(port).post("/login", form).statusCode()).isEqualTo(403);
    }

    private int status(String asked, String login) throws Exception {
        return new Visitor(port).getAs(asked, login, Staffing.PASSWORD).statusCode();
    }
}
