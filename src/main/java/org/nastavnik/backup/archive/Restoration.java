package org.nastavnik.backup.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.nastavnik.engine.EngineSchema;
import org.nastavnik.journal.Finding;
import org.nastavnik.journal.JournalChain;
import org.nastavnik.journal.Kind;

/**
 * Brings a backup back, whichever of the two kinds of databases it was made from. The tables are made as they were when the backup
 * was made; the next start of the application takes them on from there.
 */
public final class Restoration {

    private final DatabaseAddress address;
    private final BackupFile file;

    public Restoration(DatabaseAddress address, BackupFile file) {
        this.address = address;
        this.file = file;
    }

    /**
     * @param replace whether what the database holds may be destroyed. It is, in one step, when the restored one is ready; whatever
     *     fails before leaves it as it was
     * @param name of the file, for the journal
     * @return how the journal was found in the restored database
     * @throws Refusal when the file or the database is not fit
     */
    public Finding run(boolean replace, String name, Instant now) throws SQLException, IOException {
        var manifest = file.verify();
        try (var target = Target.open(address)) {
            if (!replace && !target.isEmpty()) {
                throw new Refusal("База данных не пуста. Чтобы уничтожить её содержимое и заменить резервной копией,"
                        + " добавьте --replace.");
            }
            makeTables(target.beside(), manifest);
            var finding = fill(target.beside(), manifest, name, now);
            target.takePlace();
            return finding;
        }
    }

    private static void makeTables(DataSource dataSource, Manifest manifest) throws SQLException {
        boolean postgres;
        try (var connection = dataSource.getConnection()) {
            postgres = new Schema(connection).isPostgres();
        }
        var flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/vendor/" + (postgres ? "postgresql" : "h2"))
                // The question mark: the other kind of database may have a migration of its own as its last.
                .target(manifest.flyway() + "?")
                .load();
        refuseOfAnotherVersion(manifest, flyway);
        flyway.migrate();
        EngineSchema.create(dataSource);
    }

    private static void refuseOfAnotherVersion(Manifest manifest, Flyway flyway) {
        if (MigrationVersion.fromVersion(manifest.flyway()).compareTo(newest(flyway)) > 0) {
            throw new Refusal("Эту резервную копию сделала более новая программа (" + manifest.product()
                    + "). Обновите приложение.");
        }
        if (!minor(manifest.engine()).equals(minor(EngineSchema.version()))) {
            throw new Refusal("В резервной копии данные движка версии " + manifest.engine() + ", а в этой программе "
                    + EngineSchema.version() + ". Восстановите копию программой " + manifest.product()
                    + ", затем обновите её.");
        }
    }

    /** A migration only one kind of database has may be the newest. */
    private static MigrationVersion newest(Flyway flyway) {
        var known = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(MigrationVersion.LATEST)
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .load()
                .info()
                .all();
        return Arrays.stream(known)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** «7.24» of «7.24.0»: patches leave the tables as they are. */
    private static String minor(String version) {
        var last = version.lastIndexOf('.');
        return last < 0 ? version : version.substring(0, last);
    }

    private Finding fill(DataSource dataSource, Manifest manifest, String name, Instant now)
            throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            var schema = new Schema(connection);
            refuseOfOtherTables(manifest, schema.tablesOfData().keySet());
            connection.setAutoCommit(false);
            load(connection, schema, manifest);
            var journal = JournalChain.of(connection);
            journal.append(now, null, Kind.BACKUP_RESTORED, Set.of(), "backup " + name, "", null);
            schema.restartSequences(manifest.sequences());
            connection.commit();
            return journal.verify(null);
        }
    }

    private static void refuseOfOtherTables(Manifest manifest, Set<String> present) {
        var told = manifest.tables().stream().map(Manifest.Table::name).collect(Collectors.toSet());
        if (!told.equals(present)) {
            var differing = new TreeSet<>(told);
            differing.addAll(present);
            differing.removeIf(table -> told.contains(table) && present.contains(table));
            throw new Refusal("Таблицы резервной копии не те, что у этой программы: " + differing + ".");
        }
    }

    private void load(Connection connection, Schema schema, Manifest manifest) throws SQLException, IOException {
        var keys = schema.suspendForeignKeys();
        var tables = schema.tablesOfData();
        for (var table : tables.values()) {
            // What the migrations and the engine have put there.
            schema.execute("delete from " + Schema.quoted(table));
        }
        for (var told : manifest.tables()) {
            new TableLoader(connection, file, told, tables.get(told.name())).load();
        }
        try {
            keys.resume();
        } catch (SQLException failure) {
            if (TableLoader.isOfConstraint(failure)) {
                throw new Refusal("Строки резервной копии ссылаются на то, чего в ней нет.");
            }
            throw failure;
        }
    }
}
