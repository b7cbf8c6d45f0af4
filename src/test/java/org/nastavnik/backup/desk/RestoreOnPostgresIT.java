package org.nastavnik.backup.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nastavnik.KindergartenTest;
import org.nastavnik.backup.archive.BackupFile;
import org.nastavnik.backup.archive.BackupWriter;
import org.nastavnik.backup.archive.BrokenRestorations;
import org.nastavnik.backup.archive.DatabaseAddress;
import org.nastavnik.backup.archive.Refusal;
import org.nastavnik.backup.archive.Restoration;
import org.nastavnik.backup.archive.RunningLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A kindergarten's backup comes to PostgreSQL, by a user with no more rights than the README gives. */
class RestoreOnPostgresIT extends KindergartenTest {

    @Autowired
    private DataSource dataSource;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void backUp() throws Exception {
        file = folder.resolve("backup.zip");
        try (var to = Files.newOutputStream(file)) {
            new BackupWriter(dataSource, "test", null).write(clock.instant(), to);
        }
    }

    @Test
    void whatFailsOnTheWayLeavesTheFormerRowsAsTheyWere() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var address = ownersDatabase(postgres);
            new BrokenRestorations(address, file, folder).leaveEverythingAsItWas();
            assertThat(schemas(address)).containsExactly("public");
        }
    }

    @Test
    void whatAKilledRestorationHasLeftIsNoHindrance() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var address = ownersDatabase(postgres);
            var database = template(address);
            database.execute("create schema nastavnik_restoring");
            database.execute("create table nastavnik_restoring.person (half int)");

            restore(address, false);

            assertThat(database.queryForObject("select count(*) from person", Long.class))
                    .isGreaterThan(10);
            assertThat(database.queryForList(
                            "select tgname::text from pg_trigger where not tgisinternal order by 1", String.class))
                    .as("the journal is guarded as before")
                    .contains("journal_entry_stays");
            assertThatThrownBy(() -> database.execute("delete from journal_entry"))
                    .hasMessageContaining("append-only");
            assertThat(schemas(address)).containsExactly("public");
        }
    }

    @Test
    void nobodyRestoresUnderARunningApplicationAndNobodyStartsWhileOneRestores() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var address = ownersDatabase(postgres);
            restore(address, false);
            try (var node = source(address).getConnection();
                    var other = source(address).getConnection()) {
                assertThat(RunningLock.joinRunning(node)).isTrue();
                assertThat(RunningLock.joinRunning(other))
                        .as("nodes run together")
                        .isTrue();
                node.close();
                assertThatThrownBy(() -> restore(address, true))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("Остановите приложение на всех узлах");
            }
            restore(address, true);
        }
    }

    private void restore(DatabaseAddress address, boolean replace) throws Exception {
        try (var backup = new BackupFile(file, null)) {
            new Restoration(address, backup).run(replace, "test.zip", clock.instant());
        }
    }

    private static List<String> schemas(DatabaseAddress address) {
        return template(address)
                .queryForList(
                        "select nspname::text from pg_namespace where nspname not like 'pg_%'"
                                + " and nspname <> 'information_schema'",
                        String.class);
    }

    private static DatabaseAddress ownersDatabase(EmbeddedPostgres postgres) {
        var administrator = new JdbcTemplate(postgres.getPostgresDatabase());
        administrator.execute("create role nastavnik login");
        administrator.execute("create database nastavnik owner nastavnik");
        return new DatabaseAddress(postgres.getJdbcUrl("nastavnik", "nastavnik"), "nastavnik", "none");
    }

    private static JdbcTemplate template(DatabaseAddress address) {
        return new JdbcTemplate(source(address));
    }

    private static DataSource source(DatabaseAddress address) {
        return new DriverManagerDataSource(address.url(), address.username(), address.password());
    }
}
