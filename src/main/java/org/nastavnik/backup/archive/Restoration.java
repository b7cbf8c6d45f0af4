package org.nastavnik.backup.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.nastavnik.engine.EngineSchema;
import org.nastavnik.journal.Finding;
import org.nastavnik.journal.JournalChain;
import org.nastavnik.journal.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills an empty database from a backup, whichever of the two kinds each of them is. The tables are made as they were when the
 * backup was made; the next start of the application takes them on from there.
 */
public final class Restoration {

    private static final int ROWS_AT_ONCE = 200;
    private static final long CHARACTERS_AT_ONCE = 4_000_000;

    private final DataSource dataSource;
    private final BackupFile file;

    public Restoration(DataSource dataSource, BackupFile file) {
        this.dataSource = dataSource;
        this.file = file;
    }

    /**
     * @param replace whether what the database holds may be destroyed
     * @param name of the file, for the journal
     * @return how the journal was found in the restored database
     * @throws Refusal when the file or the database is not fit. With {@code replace} the former content may be gone by then: the file
     *     is checked whole before, but the database is emptied before it is loaded
     */
    public Finding run(boolean replace, String name, Instant now) throws SQLException, IOException {
        var manifest = file.verify();
        try (var connection = dataSource.getConnection()) {
            var schema = new Schema(connection);
            var flyway = flyway(schema, manifest);
            refuseOfAnotherVersion(manifest, flyway);
            if (!schema.tables().isEmpty()) {
                if (!replace) {
                    throw new Refusal(
                            "База данных не пуста. Чтобы уничтожить её содержимое и заменить резервной копией,"
                                    + " добавьте --replace.");
                }
                schema.dropEverything();
            }
            flyway.migrate();
            EngineSchema.create(dataSource);
            load(connection, schema, manifest, name, now);
            return new JournalChain(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).verify(null);
        }
    }

    private Flyway flyway(Schema schema, Manifest manifest) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations(
                        "classpath:db/migration", "classpath:db/vendor/" + (schema.isPostgres() ? "postgresql" : "h2"))
                // The question mark: the other kind of database may have a migration of its own as its last.
                .target(manifest.flyway() + "?")
                .load();
    }

    private void refuseOfAnotherVersion(Manifest manifest, Flyway flyway) {
        // A migration only one kind of database has may be the newest.
        var known = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(MigrationVersion.LATEST)
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .load()
                .info()
                .all();
        var newest = Arrays.stream(known)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (MigrationVersion.fromVersion(manifest.flyway()).compareTo(newest) > 0) {
            throw new Refusal("Эту резервную копию сделала более новая программа (" + manifest.product()
                    + "). Обновите приложение.");
        }
        if (!minor(manifest.engine()).equals(minor(EngineSchema.version()))) {
            throw new Refusal("В резервной копии данные движка версии " + manifest.engine() + ", а в этой программе "
                    + EngineSchema.version() + ". Восстановите копию программой " + manifest.product()
                    + ", затем обновите её.");
        }
    }

    /** «7.24» of «7.24.0»: patches leave the tables as they are. */
    private static String minor(String version) {
        var last = version.lastIndexOf('.');
        return last < 0 ? version : version.substring(0, last);
    }

    private void load(Connection connection, Schema schema, Manifest manifest, String name, Instant now)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        var keys = schema.isPostgres() ? schema.foreignKeys() : List.<Schema.ForeignKey>of();
        if (!schema.isPostgres()) {
            schema.execute("set referential_integrity false");
        }
        try {
            for (var key : keys) {
                schema.execute("alter table " + key.table() + " drop constraint " + Schema.quoted(key.name()));
            }
            var tables = schema.tablesOfData();
            refuseOfOtherTables(manifest, tables.keySet());
            for (var table : tables.values()) {
                schema.execute("delete from " + Schema.quoted(table));
            }
            for (var table : manifest.tables()) {
                load(connection, table, tables.get(table.name()));
            }
            for (var key : keys) {
                schema.execute("alter table " + key.table() + " add constraint " + Schema.quoted(key.name()) + " "
                        + key.definition());
            }
            new JournalChain(new JdbcTemplate(new SingleConnectionDataSource(connection, true)))
                    .append(now, null, Kind.BACKUP_RESTORED, Set.of(), "backup " + name, "", null);
            if (schema.isPostgres()) {
                restartSequences(schema, manifest);
            }
            connection.commit();
            if (!schema.isPostgres()) {
                // Each of these statements is a transaction to H2.
                restartSequences(schema, manifest);
            }
        } catch (SQLException | IOException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            if (!schema.isPostgres()) {
                schema.execute("set referential_integrity true");
            }
            connection.setAutoCommit(true);
        }
    }

    private static void refuseOfOtherTables(Manifest manifest, Set<String> present) {
        var told = manifest.tables().stream().map(Manifest.Table::name).collect(Collectors.toSet());
        if (!told.equals(present)) {
            var differing = new HashSet<>(told);
            differing.removeAll(present);
            var missing = new HashSet<>(present);
            missing.removeAll(told);
            differing.addAll(missing);
            throw new Refusal("Таблицы резервной копии не те, что у этой программы: " + differing + ".");
        }
    }

    private static void restartSequences(Schema schema, Manifest manifest) throws SQLException {
        var present = schema.sequences().keySet();
        for (var sequence : manifest.sequences().entrySet()) {
            if (present.contains(sequence.getKey())) {
                schema.execute("alter sequence " + sequence.getKey() + " restart with " + sequence.getValue());
            }
        }
    }

    private void load(Connection connection, Manifest.Table told, String table) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var none = statement.executeQuery("select * from " + Schema.quoted(table) + " where 1 = 0")) {
            var columns = none.getMetaData();
            var targets = new ArrayList<Target>();
            for (var name : told.columns()) {
                targets.add(target(columns, name, told.name()));
            }
            if (columns.getColumnCount() != targets.size()) {
                throw new Refusal("В таблице " + told.name() + " не те столбцы, что в резервной копии.");
            }
            var insert = "insert into " + Schema.quoted(table) + " ("
                    + targets.stream()
                            .map(target -> Schema.quoted(target.name()))
                            .collect(Collectors.joining(", "))
                    + ") values (" + targets.stream().map(target -> "?").collect(Collectors.joining(", ")) + ")";
            try (var inserted = connection.prepareStatement(insert)) {
                fill(inserted, targets, told);
            }
        }
    }

    private void fill(PreparedStatement insert, List<Target> targets, Manifest.Table told)
            throws SQLException, IOException {
        try (var records = file.rows(told)) {
            var waiting = 0;
            var characters = 0L;
            for (CSVRecord record : records) {
                if (record.getRecordNumber() == 1) {
                    continue;
                }
                for (var place = 0; place < targets.size(); place++) {
                    var text = record.get(place);
                    var target = targets.get(place);
                    target.type().write(insert, place + 1, text, target.sqlType());
                    characters += text == null ? 0 : text.length();
                }
                insert.addBatch();
                if (++waiting == ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                    characters = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private static Target target(java.sql.ResultSetMetaData columns, String name, String table) throws SQLException {
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            if (columns.getColumnName(column).toLowerCase(Locale.ROOT).equals(name)) {
                return new Target(
                        columns.getColumnName(column),
                        columns.getColumnType(column),
                        ColumnType.of(columns.getColumnType(column), columns.getColumnTypeName(column)));
            }
        }
        throw new Refusal("В таблице " + table + " нет столбца " + name + " из резервной копии.");
    }

    private record Target(String name, int sqlType, ColumnType type) {}
}
