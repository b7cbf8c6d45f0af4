package org.nastavnik.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On PostgreSQL; the other tests keep logins on an H2. */
class LoginStatesIT {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void keepsWhatPostgresqlIsTold() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var database = JdbcClient.create(postgres.getPostgresDatabase());
            for (var migration : List.of("V102__logins.sql", "V106__session_epoch.sql")) {
                database.sql(new ClassPathResource("db/migration/" + migration)
                                .getContentAsString(StandardCharsets.UTF_8))
                        .update();
            }
            database.sql("create table ACT_ID_USER (ID_ varchar(64))").update();
            database.sql("create table ACT_ID_MEMBERSHIP (USER_ID_ varchar(64), GROUP_ID_ varchar(64))")
                    .update();
            database.sql("insert into ACT_ID_USER values ('zaved')").update();
            var states = new LoginStates(database, Clock.fixed(NOW, ZoneOffset.UTC));

            states.passwordSet("zaved", true);
            states.used("zaved");
            states.close("zaved");
            assertThat(states.of("zaved")).contains(new LoginState("zaved", NOW, true, NOW, NOW));

            assertThat(states.facts("zaved").sessionEpoch()).isEqualTo(2);

            states.reopen("zaved");
            states.passwordSet("zaved", false);
            assertThat(states.all()).containsOnly(Map.entry("zaved", new LoginState("zaved", NOW, false, null, NOW)));

            states.endSessions("zaved");
            assertThat(states.facts("zaved").sessionEpoch()).isEqualTo(4);

            states.forget("zaved");
            assertThat(states.of("zaved")).isEmpty();
        }
    }
}
