package org.nastavnik.backup.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.EngineSchema;
import org.nastavnik.journal.JournalChain;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes the whole database as it is at one moment, while others go on working: all tables are read in one transaction that sees
 * one state of them.
 */
public final class BackupWriter {

    /** {@code TRANSACTION_SNAPSHOT} of H2, which no standard names. */
    private static final int SNAPSHOT_OF_H2 = 6;

    /** Rows may hold a megabyte each. */
    private static final int ROWS_AT_ONCE = 20;

    private final DataSource dataSource;
    private final String product;

    /** @param product the version of this program */
    public BackupWriter(DataSource dataSource, String product) {
        this.dataSource = dataSource;
        this.product = product;
    }

    public Manifest write(Instant now, OutputStream to) throws IOException, SQLException {
        try (var connection = dataSource.getConnection()) {
            var schema = new Schema(connection);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    schema.isPostgres() ? Connection.TRANSACTION_REPEATABLE_READ : SNAPSHOT_OF_H2);
            if (schema.isPostgres()) {
                connection.setReadOnly(true);
            } else {
                // Else H2 gathers a whole table before it gives the first row.
                schema.execute("set lazy_query_execution 1");
            }
            try {
                return write(now, connection, schema, to);
            } finally {
                connection.rollback();
                if (!schema.isPostgres()) {
                    schema.execute("set lazy_query_execution 0");
                }
            }
        }
    }

    private Manifest write(Instant now, Connection connection, Schema schema, OutputStream to)
            throws IOException, SQLException {
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var seal = new JournalChain(jdbc).last();
        var flyway = jdbc.queryForObject(
                "select \"version\" from " + Schema.quoted(schema.tables().get(Schema.FLYWAY))
                        + " where \"success\" and \"version\" is not null order by \"installed_rank\" desc limit 1",
                String.class);
        var engine = jdbc.queryForObject(EngineSchema.VERSION_QUERY, String.class);
        var tables = new ArrayList<Manifest.Table>();
        for (var table : schema.tablesOfData().entrySet()) {
            tables.add(write(connection, table.getKey(), table.getValue(), zip));
        }
        // Sequences stand outside of transactions: read last, they are never behind the rows.
        var manifest = new Manifest(
                Manifest.FORMAT,
                product,
                String.valueOf(flyway),
                String.valueOf(engine),
                connection.getMetaData().getDatabaseProductName(),
                now,
                tables,
                schema.sequences(),
                seal.toString());
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(Json.MAPPER.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private static Manifest.Table write(Connection connection, String name, String table, ZipOutputStream zip)
            throws IOException, SQLException {
        var columns = new ArrayList<String>();
        var rows = 0L;
        var digest = Digests.sha256();
        zip.putNextEntry(new ZipEntry("tables/" + name + ".csv"));
        var writer = new OutputStreamWriter(new DigestOutputStream(new Unclosed(zip), digest), StandardCharsets.UTF_8);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var row = statement.executeQuery("select * from " + Schema.quoted(table))) {
                var types = types(row, columns);
                var printer = new CSVPrinter(writer, Csv.FORMAT);
                printer.printRecord(columns);
                while (row.next()) {
                    printer.printRecord(values(row, types));
                    rows++;
                }
                printer.flush();
            }
        }
        zip.closeEntry();
        return new Manifest.Table(name, List.copyOf(columns), rows, Digests.hex(digest));
    }

    private static List<ColumnType> types(ResultSet row, List<String> columns) throws SQLException {
        var types = new ArrayList<ColumnType>();
        var told = row.getMetaData();
        for (var column = 1; column <= told.getColumnCount(); column++) {
            columns.add(told.getColumnName(column).toLowerCase(Locale.ROOT));
            types.add(ColumnType.of(told.getColumnType(column), told.getColumnTypeName(column)));
        }
        return types;
    }

    private static List<@Nullable String> values(ResultSet row, List<ColumnType> types) throws SQLException {
        var values = new ArrayList<@Nullable String>();
        for (var column = 1; column <= types.size(); column++) {
            values.add(types.get(column - 1).read(row, column));
        }
        return Collections.unmodifiableList(values);
    }

    /** Leaves the ZIP open for the next table. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
