package org.nastavnik.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;

/** Where the provider is the only way in, no password opens anything, the administrator's neither. */
class PasswordClosedTest extends ProviderAlone {

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/engine", "/journal.csv"})
    void noProgramComesByPassword(String asked) throws Exception {
        var right = new Visitor(port).getAs(asked, ADMINISTRATOR, Staffing.PASSWORD);
        var wrong = new Visitor(port).getAs(asked, ADMINISTRATOR, "wrong");

        assertThat(right.statusCode()).isEqualTo(403);
        assertThat(wrong.statusCode()).as("nor is any password looked at").isEqualTo(403);
        assertThat(jdbc.queryForObject(
                        "select coalesce(max(ATTEMPTS_), 0) from ACT_ID_USER where ID_ = ?",
                        Integer.class,
                        ADMINISTRATOR))
                .isZero();
    }

    @Test
    void nobodyLogsInByPassword() throws Exception {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/login").body()).contains("Войти через").doesNotContain("name=\"password\"");
        assertThat(visitor.post("/login", Map.of("username", "zaved", "password", Staffing.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.location(visitor.get("/"))).isEqualTo("/login");
    }
}
