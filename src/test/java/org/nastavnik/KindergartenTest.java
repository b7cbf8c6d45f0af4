package org.nastavnik;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.Processes;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A kindergarten on an H2 in memory with the whole application, a staff, this school year's roadmap, and nothing running. The
 * job executor is off: a test moves the clock and fires what is due.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:kindergarten;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "spring.main.allow-bean-definition-overriding=false"
        })
@Import({MovableClockConfiguration.class, ModelCoverage.class})
public abstract class KindergartenTest {

    /** The school year the tests live in; it begins on Monday, 3 August 2026. */
    protected static final String YEAR = "2026-2027";

    private static final List<String> KEPT =
            List.of("ACT_RE_%", "ACT_GE_%", "ACT_RU_JOBDEF", "ACT_RU_FILTER", "ACT_RU_AUTHORIZATION", "FLYWAY_%");

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected People people;

    @Autowired
    protected Duties duties;

    @Autowired
    protected Processes processes;

    @Autowired
    protected Roadmaps roadmaps;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected TaskService taskService;

    @Autowired
    private FormService formService;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    protected ManagementService managementService;

    protected Tasklist tasklist;

    @BeforeEach
    void openKindergarten() {
        tasklist = new Tasklist(taskService, formService, identityService, repositoryService, managementService);
        clock.moveTo(LocalDate.of(2026, 8, 3));
        wipe();
        new Staffing(people, duties).staff();
        roadmaps.begin(SchoolYear.of(YEAR));
    }

    /** Moves the clock and fires what is due by then. */
    protected void moveTo(LocalDate day) {
        clock.moveTo(day);
        tasklist.fireDueTimers();
    }

    protected long personId(String login) {
        return people.withLogin(login).id();
    }

    private void wipe() {
        jdbc.execute("set referential_integrity false");
        jdbc
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class)
                .stream()
                .filter(table -> KEPT.stream().noneMatch(kept -> matches(table, kept)))
                .forEach(this::empty);
        jdbc.execute("set referential_integrity true");
    }

    private void empty(String table) {
        switch (table.toUpperCase(java.util.Locale.ROOT)) {
            case "ACT_RU_EVENT_SUBSCR" ->
                jdbc.update("delete from ACT_RU_EVENT_SUBSCR where PROC_INST_ID_ is not null");
            case "ACT_RU_JOB" -> jdbc.update("delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_ is not null");
            // The engine's own account, see NoSetupPage.
            case "ACT_ID_USER" -> jdbc.update("delete from ACT_ID_USER where ID_ <> 'system'");
            case "ACT_ID_GROUP" -> jdbc.update("delete from ACT_ID_GROUP where ID_ <> 'camunda-admin'");
            case "ACT_ID_MEMBERSHIP" -> jdbc.update("delete from ACT_ID_MEMBERSHIP where USER_ID_ <> 'system'");
            default -> jdbc.update("delete from \"" + table + "\"");
        }
    }

    private static boolean matches(String table, String kept) {
        return kept.endsWith("%")
                ? table.toUpperCase(java.util.Locale.ROOT).startsWith(kept.substring(0, kept.length() - 1))
                : table.equalsIgnoreCase(kept);
    }
}
