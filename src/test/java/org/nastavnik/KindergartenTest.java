package org.nastavnik;

import java.time.LocalDate;
import javax.sql.DataSource;
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
    private DataSource dataSource;

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
    protected void openKindergarten() {
        tasklist = new Tasklist(taskService, formService, identityService, repositoryService, managementService);
        clock.moveTo(LocalDate.of(2026, 8, 3));
        EmptyDatabase.make(dataSource);
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
}
