package org.nastavnik.demo;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.nastavnik.EmptyDatabase;
import org.nastavnik.MovableClock;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.roadmap.Roadmaps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "nastavnik.demo.year=empty"
        })
@ActiveProfiles("demo")
@Import(MovableClockConfiguration.class)
class DemoYearTest {

    private final MovableClock clock = MovableClockConfiguration.theClock();

    @Autowired
    private DataSource dataSource;

    @Autowired
    private List<ApplicationRunner> runners;

    @Autowired
    private DemoYear year;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Roadmaps roadmaps;

    @Test
    void november() throws Exception {
        for (var day : System.getProperty("days", "2026-11-22").split(",")) {
            var t0 = System.nanoTime();
            play(LocalDate.parse(day));
            System.out.println("TIME " + (System.nanoTime() - t0) / 1_000_000);
            System.out.println("==== " + day);
            tasks.createTaskQuery()
                    .orderByTaskAssignee()
                    .asc()
                    .list()
                    .forEach(t -> System.out.println(t.getAssignee() + " " + t.getTaskDefinitionKey() + " since "
                            + t.getCreateTime() + " due " + t.getDueDate()));
            var y = org.nastavnik.calendar.SchoolYear.containing(LocalDate.parse(day))
                    .toString();
            roadmaps.rows(y)
                    .forEach(r -> System.out.println(
                            r.item() + " " + r.status() + " " + r.lastDay() + " closed " + r.closedOn()));
        }
    }

    private void play(LocalDate today) throws Exception {
        clock.moveTo(today);
        EmptyDatabase.make(dataSource);
        for (var runner : runners) {
            runner.run(null);
        }
        year.play("classpath:demo/story");
    }
}
