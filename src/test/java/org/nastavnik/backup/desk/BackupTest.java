package org.nastavnik.backup.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.PagesTest;
import org.nastavnik.Staffing;
import org.nastavnik.backup.BackupSettings;
import org.nastavnik.backup.Commands;
import org.nastavnik.backup.archive.BackupFile;
import org.nastavnik.backup.archive.BackupLines;
import org.nastavnik.backup.archive.BackupWriter;
import org.nastavnik.backup.archive.BrokenRestorations;
import org.nastavnik.backup.archive.DatabaseAddress;
import org.nastavnik.backup.archive.Refusal;
import org.nastavnik.backup.archive.Restoration;
import org.nastavnik.engine.Accounts;
import org.nastavnik.journal.Entry;
import org.nastavnik.journal.Finding;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.journal.Search;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class BackupTest extends PagesTest {

    private static final String PASSWORD = "8c5f0a9d2b7e41f6a3d1";

    private static final int ROUNDS = 30;

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

    @DynamicPropertySource
    static void onAShelfOfItsOwn(DynamicPropertyRegistry properties) {
        properties.add(
                "nastavnik.backup.directory", () -> shelf.resolve("backups").toString());
        properties.add("nastavnik.backup.keep", () -> "2");
    }

    @BeforeEach
    void beginWithoutBackups() throws IOException {
        for (var old : desk.kept()) {
            Files.delete(old.file());
        }
        accounts.open("admin", "Техник", "Техник", Staffing.PASSWORD);
        accounts.belongsTo("admin", Map.of("camunda-admin", "Технические администраторы"));
    }

    @Test
    void aBackupJustMadeIsFreshAndOneOfLastWeekIsNot() throws Exception {
        var file = made();
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        assertThat(desk.areFresh()).isTrue();

        for (var old : desk.kept()) {
            Files.setLastModifiedTime(old.file(), FileTime.from(clock.instant().minus(Duration.ofDays(7))));
        }
        assertThat(desk.areFresh()).isFalse();
    }

    @Test
    void theFirstPageAndThatOfBackupsCallTheSameBackupFresh() throws Exception {
        var file = made();
        for (var hours : new int[] {35, 40}) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofHours(hours))));
            for (var page : new String[] {"/", "/backups"}) {
                var told = containsString("Свежей копии нет");
                web.perform(get(page).with(user("admin"))).andExpect(content().string(hours < 36 ? not(told) : told));
            }
        }
    }

    @Test
    void everythingComesBackIntoAnEmptyDatabase() throws Exception {
        jdbc.update("update person set children_group = '' where login = 'pedagog2'");
        jdbc.update(
                "update person set children_group = '«Лучик»; \"А\"' || char(10) || ' ,Б' where login = 'pedagog3'");
        var file = made();
        var empty = h2("fresh");

        var finding = restore(empty, file, false);

        assertThat(finding.whole()).isTrue();
        var restored = template(empty);
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
                var finding = restore(h2("meanwhile" + round), file, false);
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
        var other = h2("other");
        restore(other, file, false);
        template(other).update("update person set login = 'changed' where login = 'pedagog2'");
        var data = aside.resolve("other.mv.db");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> restore(other, file, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--replace");
        assertThat(changed(other)).isOne();

        restore(other, file, true);
        assertThat(changed(other)).isZero();
        assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static long changed(DatabaseAddress address) {
        return template(address).queryForObject("select count(*) from person where login = 'changed'", Long.class);
    }

    @Test
    void whatFailsOnTheWayLeavesTheFormerRowsAsTheyWere() throws Exception {
        new BrokenRestorations(h2("broken"), made(), aside).leaveEverythingAsItWas();
        assertThat(filesOf("broken")).containsExactly("broken.mv.db");
    }

    @Test
    void whatAKilledRestorationHasLeftIsNoHindrance() throws Exception {
        var file = made();
        Files.writeString(aside.resolve("killed.restoring.mv.db"), "half of it");
        restore(h2("killed"), file, false);
        assertThat(filesOf("killed")).containsExactly("killed.mv.db");
    }

    private List<String> filesOf(String name) throws IOException {
        try (var files = Files.list(aside)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(name))
                    .toList();
        }
    }

    /** Another program, which H2 keeps out by a lock of the file, or lets in as a server. */
    @ParameterizedTest
    @ValueSource(strings = {"", ";AUTO_SERVER=TRUE"})
    void nobodyRestoresUnderARunningApplication(String setting) throws Exception {
        var file = made();
        var address = h2("running" + setting);
        restore(address, file, false);
        var shell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(JdbcDataSource.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        "org.h2.tools.Shell",
                        "-url",
                        address.url(),
                        "-user",
                        address.username(),
                        "-password",
                        address.password())
                .redirectErrorStream(true)
                .start();
        try {
            shell.getOutputStream().write("select count(*) as people from person;\n".getBytes(UTF_8));
            shell.getOutputStream().flush();
            var lines = shell.inputReader().lines();
            assertThat(lines.anyMatch(line -> line.contains("PEOPLE"))).isTrue();
            assertThat(Commands.run(
                            "restore",
                            "--replace",
                            file.toString(),
                            "--spring.datasource.url=" + address.url(),
                            "--spring.datasource.password=" + address.password()))
                    .isOne();
        } finally {
            shell.destroyForcibly().waitFor();
        }
        restore(address, file, true);
    }

    @Test
    void aDamagedOrNewerFileIsRefusedBeforeAnythingChanges() throws Exception {
        var file = made();
        var empty = h2("untouched");

        var cut = Files.write(aside.resolve("cut.zip"), java.util.Arrays.copyOf(Files.readAllBytes(file), 5_000));
        assertRefused(empty, cut, "повреждён");
        assertRefused(empty, rewritten(file, "tables/person.csv", "воспитатель", "заведующий"), "таблица person");
        assertRefused(empty, rewritten(file, "manifest.json", "\"format\" : 1", "\"format\" : 2"), "более новая");
        assertRefused(empty, rewritten(file, "manifest.json", "\"flyway\" : \"", "\"flyway\" : \"9"), "более новая");
        assertRefused(
                empty, rewritten(file, "manifest.json", "\"engine\" : \"7", "\"engine\" : \"6"), "движка версии 6");
        assertRefused(empty, Files.writeString(aside.resolve("text.zip"), "no zip"), "повреждён");
        assertRefused(empty, aside.resolve("none.zip"), "нет");
        assertThat(filesOf("untouched")).isEmpty();
    }

    private void assertRefused(DatabaseAddress empty, Path file, String why) {
        assertThatThrownBy(() -> restore(empty, file, true))
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
    void anOldOneThatCannotBeRemovedMakesTheNewOneNoFailure() throws Exception {
        var full = Files.createDirectories(aside.resolve("full"));
        for (var year = 2001; year <= 2003; year++) {
            Files.createDirectories(full.resolve("nastavnik-" + year + "-01-01-000000-000.zip/undeletable"));
        }

        var made = desk(full, null).make("admin");

        assertThat(full.resolve(made.name())).isRegularFile();
        assertThat(journal.find(new Search(null, null, Kind.BACKUP_FAILED, null, null), 0)
                        .total())
                .isZero();
    }

    @Test
    void aFailureIsSaidAndWrittenDownAndLeavesNoHalfFile() throws Exception {
        var blocked = Files.createFile(aside.resolve("a-file"));
        var broken = desk(blocked.resolve("backups"), null);

        assertThatThrownBy(() -> broken.make("admin")).isInstanceOf(Refusal.class);
        new BackupNights(broken, dataSource, clock).makeAtNight();

        assertThat(journal.find(new Search(null, null, Kind.BACKUP_FAILED, null, null), 0)
                        .total())
                .isEqualTo(2);
        try (var files = Files.walk(shelf)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void thereIsNoBackupTheJournalDoesNotKnow() throws Exception {
        var directory = aside.resolve("unknown");
        jdbc.update("update journal_chain set last_number = last_number - 1");
        try {
            assertThatThrownBy(() -> desk(directory, null).make("admin"))
                    .as("nothing can be written down")
                    .isInstanceOf(Refusal.class);
            assertThat(directory).isEmptyDirectory();
        } finally {
            jdbc.update("update journal_chain set last_number = last_number + 1");
        }

        var made = desk(directory, null).make("admin");

        assertThat(directory.resolve(made.name())).isRegularFile();
        assertThat(journal.find(new Search(null, null, Kind.BACKUP_MADE, null, null), 0)
                        .entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.subject()).isEqualTo("backup " + made.name() + ", SHA-256 " + made.sha256()));
    }

    @Test
    void commandsRestoreAndVerifyWithoutTheApplication() throws Exception {
        var file = made().toString();
        var url = "--spring.datasource.url=" + h2("commanded").url();
        var password = "--spring.datasource.password=" + PASSWORD;

        assertThat(Commands.named("--spring.profiles.active=demo", "restore", file))
                .isTrue();
        assertThat(Commands.named("--spring.profiles.active=demo")).isFalse();
        assertThat(Commands.run("verify-journal", url, password))
                .as("nothing there yet")
                .isOne();
        Files.delete(aside.resolve("commanded.mv.db"));
        assertThat(Commands.run("verify-backup", file)).isZero();
        assertThat(Commands.run("restore", file, url, password)).isZero();
        assertThat(Commands.run("restore", file, url, password)).as("not empty").isOne();
        assertThat(Commands.run("restore", "--replace", file, url, password)).isZero();
        assertThat(Commands.run("verify-journal", url, password)).isZero();
        assertThat(Commands.run("verify-journal", journal.seal() + "", url, password))
                .as("written down after the backup was made")
                .isOne();
        assertThat(Commands.run("verify-backup")).isOne();

        template(h2("commanded")).update("update journal_entry set login = 'somebody' where entry_number = 1");
        assertThat(Commands.run("verify-journal", url, password)).as("tampered").isOne();
    }

    /** As at the start of the application: a file without a password is read by whoever copies it. */
    @Test
    void commandsRefuseAnUnsafeDatabaseToo() throws Exception {
        var file = made().toString();
        var url = "--spring.datasource.url=" + h2("unsafe").url();
        var password = "--spring.datasource.password=" + PASSWORD;

        assertThat(Commands.run("restore", file, url)).isOne();
        assertThat(Commands.run("restore", file, url, "--spring.datasource.password=short"))
                .isOne();
        assertThat(Commands.run("verify-journal", url)).isOne();
        assertThat(Commands.run("restore", file, url, password, "--nastavnik.backup.password=short"))
                .isOne();
        assertThat(Commands.run("restore", file, url, password, "--nastavnik.bakup.password=" + PASSWORD))
                .isOne();
        assertThat(Commands.run(
                        "restore", file, "--spring.datasource.url=" + h2("demo").url(), password))
                .isOne();
        assertThat(filesOf("unsafe")).isEmpty();
        assertThat(Commands.run("restore", file, url, password)).isZero();
    }

    @Test
    void anEncryptedBackupOpensWithItsPasswordAlone() throws Exception {
        var desk = desk(aside.resolve("secret"), PASSWORD);
        var file = aside.resolve("secret").resolve(desk.make("admin").name());

        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("\"format\"");
        assertThatThrownBy(() -> new BackupFile(file, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nastavnik.backup.password");
        assertThatThrownBy(() -> new BackupFile(file, PASSWORD + "!"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("не подходит");
        var url = "--spring.datasource.url=" + h2("decrypted").url();
        var database = "--spring.datasource.password=" + PASSWORD;
        var password = "--nastavnik.backup.password=" + PASSWORD;
        assertThat(Commands.run("verify-backup", file.toString())).isOne();
        assertThat(Commands.run("verify-backup", file.toString(), password)).isZero();
        assertThat(Commands.run("restore", file.toString(), url, database)).isOne();
        assertThat(Commands.run("restore", file.toString(), url, database, password))
                .isZero();
        assertThat(template(h2("decrypted")).queryForObject("select count(*) from person", Long.class))
                .isGreaterThan(10);
        assertThat(Commands.run("verify-backup", made().toString(), password))
                .as("made before there was a password")
                .isZero();
    }

    /** Names of tables and moments stand open in a ZIP; whatever else is changed is found. */
    @ParameterizedTest
    @ValueSource(strings = {"", PASSWORD})
    void noByteOfABackupIsChangedUnnoticed(String password) throws Exception {
        var secret = password.isEmpty() ? null : password;
        var desk = desk(aside.resolve("bytes"), secret);
        var file = aside.resolve("bytes").resolve(desk.make("admin").name());
        var whole = Files.readAllBytes(file);
        var random = new Random(7);
        var noticed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            var changed = Files.write(aside.resolve("changed.zip"), bytes);
            try (var backup = new BackupFile(changed, secret)) {
                assertThat(backup.verify()).isNotNull();
            } catch (Refusal refusal) {
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(ROUNDS * 3 / 4);
    }

    @Test
    void oneOfSeveralNodesMakesTheNightlyBackup() throws Exception {
        var shelves = List.of(aside.resolve("node-1"), aside.resolve("node-2"));
        var nodes = shelves.stream()
                .map(each -> new BackupNights(desk(each, null), dataSource, clock))
                .toList();
        for (var night = 1; night <= 2; night++) {
            var atOnce = new CyclicBarrier(nodes.size());
            var threads = Executors.newFixedThreadPool(nodes.size());
            try {
                for (var done : threads.invokeAll(nodes.stream()
                        .map(node -> (Callable<Object>) () -> {
                            atOnce.await();
                            node.makeAtNight();
                            return node;
                        })
                        .toList())) {
                    done.get();
                }
            } finally {
                threads.shutdown();
            }
            nodes.get(0).makeAtNight();
            assertThat(journal.find(new Search(null, null, Kind.BACKUP_MADE, null, null), 0)
                            .total())
                    .isEqualTo(night);
            jdbc.update("update shedlock set lock_until = dateadd(hour, -1, lock_until)");
            clock.moveTo(java.time.LocalDate.now(clock).plusDays(1));
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void onlyADirectoryOfItsOwnMakingIsClosedToOthers(CapturedOutput output) throws Exception {
        var theirs = Files.createDirectory(aside.resolve("theirs"));
        Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwxr-x---"));
        var name = desk(theirs, null).make("admin").name();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(theirs)))
                .isEqualTo("rwxr-x---");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(theirs.resolve(name))))
                .isEqualTo("rw-------");
        desk(theirs, null).tellWhatIsUnsafe();
        assertThat(output)
                .contains("Резервные копии не шифруются")
                .contains("theirs открыта другим пользователям компьютера (rwxr-x---)");

        var own = aside.resolve("own");
        desk(own, PASSWORD).make("admin");
        desk(own, PASSWORD).tellWhatIsUnsafe();
        assertThat(Files.getPosixFilePermissions(own)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(output.getOut().split("Резервные копии не шифруются")).hasSize(2);
        assertThat(output).doesNotContain("own открыта");
    }

    @Test
    void whatWasLeftHalfWrittenGoesAfterADay() throws Exception {
        var directory = Files.createDirectory(aside.resolve("left"));
        var old = Files.createFile(directory.resolve("nastavnik-2026-08-01-023000-000.zip.part"));
        var fresh = Files.createFile(directory.resolve("nastavnik-2026-08-03-023000-000.zip.part"));
        var foreign = Files.createFile(directory.resolve("film.part"));
        for (var each : List.of(old, foreign)) {
            Files.setLastModifiedTime(each, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        }
        Files.setLastModifiedTime(fresh, FileTime.from(clock.instant().minus(Duration.ofHours(23))));

        desk(directory, null).make("admin");

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(foreign).exists();
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

    private BackupDesk desk(Path directory, @Nullable String password) {
        return new BackupDesk(dataSource, journal, new BackupSettings(directory, "-", 2, password), build, clock);
    }

    private Finding restore(DatabaseAddress address, Path file, boolean replace) throws Exception {
        try (var backup = new BackupFile(file, null)) {
            return new Restoration(address, backup).run(replace, "it.zip", clock.instant());
        }
    }

    private Path backupOf(DatabaseAddress other) throws Exception {
        var to = aside.resolve("of-restored.zip");
        try (var stream = Files.newOutputStream(to)) {
            new BackupWriter(template(other).getDataSource(), "test", null).write(clock.instant(), stream);
        }
        return to;
    }

    private DatabaseAddress h2(String name) {
        return new DatabaseAddress("jdbc:h2:file:" + aside.resolve(name), "nastavnik", PASSWORD);
    }

    private static JdbcTemplate template(DatabaseAddress address) {
        return new JdbcTemplate(new DriverManagerDataSource(address.url(), address.username(), address.password()));
    }
}
