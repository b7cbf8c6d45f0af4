package org.nastavnik.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nastavnik.KindergartenTest;
import org.nastavnik.MovableClock;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Nastavnik;
import org.nastavnik.Staffing;
import org.nastavnik.Tasklist;
import org.nastavnik.backup.archive.BackupFile;
import org.nastavnik.backup.archive.BackupLines;
import org.nastavnik.backup.archive.BackupWriter;
import org.nastavnik.backup.archive.DatabaseAddress;
import org.nastavnik.backup.archive.Refusal;
import org.nastavnik.backup.archive.Restoration;
import org.nastavnik.documents.Documents;
import org.nastavnik.journal.Finding;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.staff.People;
import org.nastavnik.year.Answers;
import org.nastavnik.year.PlayedYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A year half way is backed up on H2 while people work, comes back on PostgreSQL, goes on there, is backed up again while people
 * work, and comes back on H2 and over itself on PostgreSQL.
 */
class YearFromBackupIT extends KindergartenTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate ANSWERED_UNTIL = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Journal journal;

    @TempDir
    private Path folder;

    @Test
    void aYearMovesFromOneDatabaseToTheOtherAndBack() throws Exception {
        playHalfAYear();
        attachScan();
        var open = tasklist.everything().stream().map(Task::getId).sorted().toList();
        assertThat(open).hasSizeGreaterThan(3);

        var onH2 = backup(dataSource, "h2.zip", journal);
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var target = database(postgres);
            var address = new DatabaseAddress(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "none");
            assertThat(restored(address, onH2, false).whole()).isTrue();
            assertThat(rows(backup(target, "copy.zip", null))).isEqualTo(rows(onH2));

            var onPostgres = folder.resolve("postgres.zip");
            try (var application = started(postgres)) {
                assertThat(tasklist(application).everything().stream()
                                .map(Task::getId)
                                .sorted())
                        .isEqualTo(open);
                assertTheYearGoesOn(application);
                assertTheJournalIsGuarded(application);
                backup(target, "postgres.zip", application.getBean(Journal.class));
                assertThatThrownBy(() -> restored(address, onPostgres, true))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("Остановите приложение");
                assertThat(tasklist(application).everything()).as("it works on").hasSizeGreaterThan(3);
            }
            assertThat(restored(address, onPostgres, true).whole())
                    .as("over what is there")
                    .isTrue();
            var h2 = new DatabaseAddress("jdbc:h2:file:" + folder.resolve("back"), "nastavnik", "secret");
            assertThat(restored(h2, onPostgres, false).whole()).isTrue();
            var back =
                    rows(backup(new DriverManagerDataSource(h2.url(), h2.username(), h2.password()), "back.zip", null));
            assertThat(back).isEqualTo(rows(onPostgres));
            assertThat(back.get("signed_copy_piece")).hasSize(2);
        }
    }

    private void playHalfAYear() {
        jdbc.update("delete from roadmap_row");
        jdbc.update("delete from roadmap");
        var year = new PlayedYear(tasklist, clock, people, duties);
        year.begin(YEAR, FIRST_DAY);
        year.play(FIRST_DAY, ANSWERED_UNTIL, task -> true);
        moveTo(TODAY);
    }

    private void attachScan() {
        var bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);
        jdbc.update(
                "insert into signed_copy (id, version, paper, document_id, file_name, file_type, file_size, sha256,"
                        + " attached_by, attached_at) values (1, 0, 'act', 1, 'скан.pdf', 'PDF', 2000000, 'x', ?, ?)",
                personId("zaved"),
                Timestamp.from(clock.instant()));
        for (var place = 0; place < 2; place++) {
            jdbc.update("insert into signed_copy_piece (copy_id, place, bytes) values (1, ?, ?)", place, bytes);
        }
    }

    /** @param busy writes on while the backup is made; null for nobody */
    private Path backup(DataSource from, String name, Journal busy) throws Exception {
        var file = folder.resolve(name);
        var done = new AtomicBoolean();
        var writers = Executors.newSingleThreadExecutor();
        var begun = busy == null ? 0 : busy.seal().number();
        if (busy != null) {
            writers.submit(() -> {
                while (!done.get()) {
                    busy.opened(Kind.TASK_OPENED, "zaved", Set.of(1L, 2L), "task meanwhile", "");
                }
            });
            while (busy.seal().number() == begun) {
                Thread.onSpinWait();
            }
        }
        try (var to = Files.newOutputStream(file)) {
            new BackupWriter(from, "test", null).write(clock.instant(), to);
        } finally {
            done.set(true);
            writers.shutdown();
        }
        return file;
    }

    private Finding restored(DatabaseAddress target, Path file, boolean replace) throws Exception {
        try (var backup = new BackupFile(file, null)) {
            return new Restoration(target, backup).run(replace, "year.zip", clock.instant());
        }
    }

    /** All but the journal, which tells of the restoration. */
    private static TreeMap<String, List<String>> rows(Path file) throws IOException {
        var rows = BackupLines.of(file);
        rows.keySet().removeIf(table -> table.startsWith("journal_"));
        return rows;
    }

    private static DataSource database(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    private static ConfigurableApplicationContext started(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(Nastavnik.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("clock", MovableClock.class, MovableClockConfiguration::theClock))
                .run(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--server.port=0",
                        "--camunda.bpm.process-engine-name=restored",
                        "--camunda.bpm.job-execution.enabled=false");
    }

    private static Tasklist tasklist(ConfigurableApplicationContext application) {
        return new Tasklist(
                application.getBean(TaskService.class),
                application.getBean(FormService.class),
                application.getBean(IdentityService.class),
                application.getBean(RepositoryService.class),
                application.getBean(ManagementService.class));
    }

    /** An open task is answered, a paper reads, a new row gets a number nobody has. */
    private void assertTheYearGoesOn(ConfigurableApplicationContext application) {
        var here = tasklist(application);
        var staff = application.getBean(People.class);
        var answers = new Answers(here, clock, Staffing.experienced(staff.teachers()), Set.of(), 0);
        var task = here.everything().get(0);
        assertThat(here.open(task)).isNotEmpty();
        here.answer(task, answers.to(task));
        assertThat(here.everything()).extracting(Task::getId).doesNotContain(task.getId());

        var documents = application.getBean(Documents.class);
        var card = documents.of("deficit-card", YEAR).get(0);
        assertThat(documents.preview("deficit-card", card).source()).contains("дефицит");
        new Staffing(staff, application.getBean(org.nastavnik.staff.Duties.class))
                .hire("newcomer", "Новикова", "Нина", "воспитатель", 1, true);
        assertThat(application.getBean(Journal.class).verify(null).fault()).isNull();
    }

    private static void assertTheJournalIsGuarded(ConfigurableApplicationContext application) {
        var here = application.getBean(JdbcTemplate.class);
        for (var attempt : List.of(
                "update journal_entry set login = 'nobody' where entry_number = 1",
                "delete from journal_entry_person",
                "delete from journal_entry where entry_number = 1",
                "truncate journal_entry cascade")) {
            assertThatThrownBy(() -> here.execute(attempt)).as(attempt).hasMessageContaining("append-only");
        }
    }
}
