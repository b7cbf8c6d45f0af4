package org.nastavnik.safeguards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.MovableClock;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Staffing;
import org.nastavnik.Tasklist;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.EngineSchema;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.Processes;
import org.nastavnik.journal.Journal;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables belong to one user of PostgreSQL, the application works as another, who may read and write rows and nothing else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "camunda.bpm.process-engine-name=apart"})
@Import(MovableClockConfiguration.class)
class OwnerApartIT {

    private static final String YEAR = "2026-2027";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private People people;

    @Autowired
    private Duties duties;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private Processes processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private Journal journal;

    @Test
    void peopleWork() {
        clock.moveTo(TODAY);
        new Staffing(people, duties).staff();
        roadmaps.begin(SchoolYear.of(YEAR));
        var tasklist = new Tasklist(tasks, forms, identities, repository, management);
        var teacher = people.withLogin("pedagog3").id();
        processes.start(
                "personal-consents",
                "consents:pedagog3",
                Outcome.of("year", YEAR).and("personId", teacher));

        tasklist.answer(
                "give-processing-consent",
                Map.of("decision", "given", "signingWay", "paper", "signedOn", TODAY.toString()));
        tasklist.answer("give-publication-consent", Map.of("decision", "refused"));

        assertThat(tasklist.everything()).isEmpty();
        assertThat(jdbc.queryForList("select paper from kept_document", String.class))
                .containsExactly("processing-consent");
        assertThat(journal.verify(null).whole()).isTrue();
        assertThat(jdbc.queryForList(
                        "select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
                .isEqualTo(List.of("nastavnik_owner"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id integer)",
                "drop table person",
                "alter table person add column salary integer",
                "alter table journal_entry disable trigger all",
                "truncate journal_entry_person",
                "drop function journal_is_append_only() cascade",
                "set session_replication_role = replica",
                "set role nastavnik_owner"
            })
    void theTablesStayAsTheyAre(String deed) {
        assertThatThrownBy(() -> jdbc.execute(deed))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    /** As README tells; all tables are there after the one start as their owner. */
    @TestConfiguration(proxyBeanMethods = false)
    static class TwoUsers {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().start();
        }

        @Bean(destroyMethod = "close")
        DataSource dataSource(EmbeddedPostgres postgres) throws SQLException {
            var server = new JdbcTemplate(postgres.getPostgresDatabase());
            server.execute("create role nastavnik_owner login");
            server.execute("create role nastavnik login");
            server.execute("create database nastavnik owner nastavnik_owner");
            makeTables(postgres.getDatabase("nastavnik_owner", "nastavnik"));
            var pool = new HikariDataSource();
            pool.setJdbcUrl(postgres.getJdbcUrl("nastavnik", "nastavnik"));
            return pool;
        }

        private static void makeTables(DataSource owners) throws SQLException {
            var owner = new JdbcTemplate(owners);
            owner.execute("alter default privileges grant select, insert, update, delete on tables to nastavnik");
            owner.execute("alter default privileges grant usage, select on sequences to nastavnik");
            Flyway.configure()
                    .dataSource(owners)
                    .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                    .load()
                    .migrate();
            EngineSchema.create(owners);
            // Made without our settings; the start writes its own.
            owner.update("delete from ACT_GE_PROPERTY where NAME_ = 'historyLevel'");
        }
    }
}
