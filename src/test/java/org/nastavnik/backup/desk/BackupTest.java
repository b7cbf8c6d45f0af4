package org.nastavnik.backup.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.backup.Commands;
import org.nastavnik.backup.archive.BackupFile;
import org.nastavnik.backup.archive.BackupLines;
import org.nastavnik.backup.archive.Refusal;
import org.nastavnik.backup.archive.Restoration;
import org.nastavnik.engine.Accounts;
import org.nastavnik.journal.Entry;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.journal.Search;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class BackupTest extends KindergartenTest {

    @TempDir
    private static Path shelf;

    @TempDir
    private Path aside;

    @Autowired
    private BackupDesk desk;

    @Autowired
    private Journal journal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private ObjectProvider<BuildProperties> build;

    @Autowired
    private WebApplicationContext application;

    private MockMvc web;

    @DynamicPropertySource
    static void onAShelfOfItsOwn(DynamicPropertyRegistry properties) {
        properties.add(
                "nastavnik.backup.directory", () -> shelf.resolve("backups").toString());
        properties.add("nastavnik.backup.keep", () -> "2");
    }

    @BeforeEach
    void openWeb() throws IOException {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        for (var old : desk.kept()) {
            Files.delete(old.file());
        }
        accounts.open("admin", "Техник", "Техник", Staffing.PASSWORD);
        accounts.belongsTo("admin", Map.of("camunda-admin", "Технические администраторы"));
    }

    @Test
    void everythingComesBackIntoAnEmptyDatabase() throws Exception {
        jdbc.update("update person set children_group = '' where login = 'pedagog2'");
        jdbc.update(
                "update person set children_group = '«Лучик»; \"А\"' || char(10) || ' ,Б' where login = 'pedagog3'");
        var file = made();
        var empty = emptyH2("fresh");

        var finding = new Restoration(empty, new BackupFile(file)).run(false, "it.zip", clock.instant());

        assertThat(finding.whole()).isTrue();
        var restored = new JdbcTemplate(empty);
        assertThat(restored.queryForObject("select children_group from person where login = 'pedagog2'", String.class))
                .isEmpty();
        assertThat(restored.queryForObject(
                        "select kind from journal_entry order by entry_number desc limit 1", String.class))
                .isEqualTo(Kind.BACKUP_RESTORED.name());
        var before = BackupLines.of(file);
        var after = BackupLines.of(backupOf(empty));
        assertThat(before.get("person")).hasSizeGreaterThan(14);
        for (var table : List.of("journal_entry", "journal_chain")) {
            before.remove(table);
            after.remove(table);
        }
        assertThat(after).isEqualTo(before);
        assertThat(restored.queryForObject("select next value for person_seq", Long.class))
                .isGreaterThanOrEqualTo(jdbc.queryForObject("select max(id) from person", Long.class) / 50);
        assertThatThrownBy(() -> restored.update("insert into duty (duty, version, person_id) values ('HEAD2', 0, -1)"))
                .as("constraints hold again")
                .hasMessageContaining("Referential integrity");
    }

    /** The journal tells: its last number, its rows and its chain are written by one transaction. */
    @Test
    void whatIsWrittenMeanwhileIsEitherInItOrNot() throws Exception {
        var done = new AtomicBoolean();
        var busy = new AtomicBoolean();
        var writers = Executors.newFixedThreadPool(2);
        try {
            for (var writer = 0; writer < 2; writer++) {
                writers.submit(() -> {
                    while (!done.get()) {
                        if (busy.get()) {
                            journal.opened(Kind.TASK_OPENED, "zaved", Set.of(1L, 2L), "task meanwhile", "");
                        } else {
                            Thread.yield();
                        }
                    }
                });
            }
            for (var round = 0; round < 3; round++) {
                var before = journal.seal().number();
                busy.set(true);
                var file = made();
                busy.set(false);
                assertThat(journal.seal().number()).as("people go on working").isGreaterThan(before);
                var empty = emptyH2("meanwhile" + round);
                var finding = new Restoration(empty, new BackupFile(file)).run(false, "it.zip", clock.instant());
                assertThat(finding.fault()).isNull();
                assertThat(finding.last().number()).isGreaterThan(before);
            }
        } finally {
            done.set(true);
            writers.shutdownNow();
        }
    }

    @Test
    void aDatabaseThatIsNotEmptyIsReplacedOnlyWhenToldSo() throws Exception {
        var file = made();
        var other = emptyH2("other");
        new Restoration(other, new BackupFile(file)).run(false, "it.zip", clock.instant());
        new JdbcTemplate(other).update("update person set login = 'changed' where login = 'pedagog2'");

        assertThatThrownBy(() -> new Restoration(other, new BackupFile(file)).run(false, "it.zip", clock.instant()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--replace");
        assertThat(new JdbcTemplate(other)
                        .queryForObject("select count(*) from person where login = 'changed'", Long.class))
                .isOne();

        new Restoration(other, new BackupFile(file)).run(true, "it.zip", clock.instant());
        assertThat(new JdbcTemplate(other)
                        .queryForObject("select count(*) from person where login = 'changed'", Long.class))
                .isZero();
    }

    @Test
    void aDamagedOrNewerFileIsRefusedBeforeAnythingChanges() throws Exception {
        var file = made();
        var empty = emptyH2("untouched");

        var cut = Files.write(aside.resolve("cut.zip"), java.util.Arrays.copyOf(Files.readAllBytes(file), 5_000));
        assertRefused(empty, cut, "повреждён");
        assertRefused(empty, rewritten(file, "tables/person.csv", "воспитатель", "заведующий"), "таблица person");
        assertRefused(empty, rewritten(file, "manifest.json", "\"format\" : 1", "\"format\" : 2"), "более новая");
        assertRefused(empty, rewritten(file, "manifest.json", "\"flyway\" : \"", "\"flyway\" : \"9"), "более новая");
        assertRefused(
                empty, rewritten(file, "manifest.json", "\"engine\" : \"7", "\"engine\" : \"6"), "движка версии 6");
        assertRefused(empty, Files.writeString(aside.resolve("text.zip"), "no zip"), "повреждён");
        assertRefused(empty, aside.resolve("none.zip"), "нет");
        assertThat(new JdbcTemplate(empty)
                        .queryForObject(
                                "select count(*) from information_schema.tables where table_schema = 'PUBLIC'",
                                Long.class))
                .isZero();
    }

    private void assertRefused(DataSource empty, Path file, String why) {
        assertThatThrownBy(() -> {
                    try (var backup = new BackupFile(file)) {
                        new Restoration(empty, backup).run(true, "it.zip", clock.instant());
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private Path rewritten(Path file, String entry, String from, String to) throws IOException {
        var copy = Files.copy(file, aside.resolve(entry.replace('/', '-') + Math.abs(to.hashCode()) + ".zip"));
        try (var zip = java.nio.file.FileSystems.newFileSystem(copy, Map.of())) {
            var inside = zip.getPath(entry);
            var text = Files.readString(inside);
            assertThat(text).contains(from);
            Files.writeString(inside, text.replace(from, to));
        }
        return copy;
    }

    @Test
    void theAdministratorMakesOneOnThePageOrFromACommandLine() throws Exception {
        web.perform(get("/backups").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Свежей копии нет")));
        for (var round = 0; round < 2; round++) {
            web.perform(post("/backups").accept("text/html").with(user("admin")).with(csrf()))
                    .andExpect(redirectedUrl("/backups"));
            clock.moveTo(java.time.LocalDate.now(clock).plusDays(1));
        }
        var answer = web.perform(post("/backups").accept("*/*").with(httpBasic("admin", Staffing.PASSWORD)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(desk.kept()).as("the newest two stay").hasSize(2);
        var newest = desk.kept().get(0);
        assertThat(answer).contains(newest.name());
        assertThat(Files.getPosixFilePermissions(newest.file()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(newest.file().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(journal.find(new Search(null, "admin", Kind.BACKUP_MADE, null, null), 0)
                        .entries())
                .hasSize(3)
                .first()
                .extracting(Entry::subject)
                .asString()
                .contains(newest.name(), answer.substring(0, 64));
        for (var login : List.of("zaved", "kurator", "pedagog2")) {
            web.perform(get("/backups").with(user(login))).andExpect(status().isForbidden());
            web.perform(post("/backups").with(user(login)).with(csrf())).andExpect(status().isForbidden());
        }
        web.perform(post("/backups").with(httpBasic("zaved", Staffing.PASSWORD)))
                .andExpect(status().isForbidden());
        web.perform(post("/backups").with(user("admin"))).andExpect(status().isForbidden());
    }

    @Test
    void aFailureIsSaidAndWrittenDownAndLeavesNoHalfFile() throws Exception {
        var blocked = Files.createFile(aside.resolve("a-file"));
        var broken = new BackupDesk(
                dataSource, journal, new BackupSettings(blocked.resolve("backups"), "-", 2), build, clock);

        assertThatThrownBy(() -> broken.make("admin")).isInstanceOf(Refusal.class);
        broken.makeAtNight();

        assertThat(journal.find(new Search(null, null, Kind.BACKUP_FAILED, null, null), 0)
                        .total())
                .isEqualTo(2);
        try (var files = Files.walk(shelf)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void commandsRestoreAndVerifyWithoutTheApplication() throws Exception {
        var file = made().toString();
        var url = "--spring.datasource.url=jdbc:h2:file:" + aside.resolve("commanded");

        assertThat(Commands.named("--spring.profiles.active=demo", "restore", file))
                .isTrue();
        assertThat(Commands.named("--spring.profiles.active=demo")).isFalse();
        assertThat(Commands.run("verify-journal", url)).as("nothing there yet").isOne();
        assertThat(Commands.run("verify-backup", file, url)).isZero();
        assertThat(Commands.run("restore", file, url)).isZero();
        assertThat(Commands.run("restore", file, url)).as("not empty").isOne();
        assertThat(Commands.run("restore", "--replace", file, url)).isZero();
        assertThat(Commands.run("verify-journal", url)).isZero();
        assertThat(Commands.run("verify-journal", journal.seal() + "", url))
                .as("written down after the backup was made")
                .isOne();
        assertThat(Commands.run("verify-backup", url)).isOne();

        var open = new JdbcDataSource();
        open.setUrl("jdbc:h2:file:" + aside.resolve("commanded"));
        open.setUser("nastavnik");
        try (var held = open.getConnection();
                var statement = held.createStatement()) {
            statement.execute("update journal_entry set login = 'somebody' where entry_number = 1");
            // The same machine's memory lends an open file to itself; another program would be refused.
        }
        assertThat(Commands.run("verify-journal", url)).as("tampered").isOne();
    }

    @Test
    void nothingNeededToReadABackupIsLeftOut() throws Exception {
        try (var zip = new ZipFile(made().toFile())) {
            var names = zip.stream().map(entry -> entry.getName()).toList();
            assertThat(names)
                    .contains("manifest.json", "tables/signed_copy_piece.csv", "tables/act_ru_task.csv")
                    .doesNotContain("tables/flyway_schema_history.csv");
        }
    }

    private Path made() {
        var name = desk.make("admin").name();
        clock.moveTo(java.time.LocalDate.now(clock).plusDays(1));
        return shelf.resolve("backups").resolve(name);
    }

    private Path backupOf(DataSource other) throws Exception {
        var to = aside.resolve("of-restored.zip");
        try (var stream = Files.newOutputStream(to)) {
            new org.nastavnik.backup.archive.BackupWriter(other, "test").write(clock.instant(), stream);
        }
        return to;
    }

    private static DataSource emptyH2(String name) {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:backup-" + name + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
