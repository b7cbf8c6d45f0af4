package org.nastavnik.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.EngineSchema;
import org.nastavnik.journal.JournalChain;
import org.nastavnik.journal.Snapshot;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.StreamUtils;

/**
 * Writes the whole database as it is at one moment, while others go on working: all tables are read in one transaction that sees
 * one state of them.
 */
public final class BackupWriter {

    /** Rows may hold a megabyte each. */
    private static final int ROWS_AT_ONCE = 20;

    private final DataSource dataSource;
    private final String product;
    private final @Nullable String password;

    /**
     * @param product the version of this program
     * @param password what the file is encrypted with; null for not at all
     */
    public BackupWriter(DataSource dataSource, String product, @Nullable String password) {
        this.dataSource = dataSource;
        this.product = product;
        this.password = password;
    }

    /** Leaves the stream open. */
    public Manifest write(Instant now, OutputStream to) throws IOException, SQLException {
        return Snapshot.<Manifest, IOException>of(dataSource, connection -> write(now, connection, to));
    }

    private Manifest write(Instant now, Connection connection, OutputStream to) throws IOException, SQLException {
        var schema = new Schema(connection);
        schema.giveRowsOneByOne(true);
        try (var zip = new ZipOutputStream(
                StreamUtils.nonClosing(to), password == null ? null : password.toCharArray(), UTF_8)) {
            var manifest = manifest(now, connection, schema, writeTables(connection, schema, zip));
            zip.putNextEntry(entry(Manifest.ENTRY));
            zip.write(Json.MAPPER.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } finally {
            schema.giveRowsOneByOne(false);
        }
    }

    /** Sequences stand outside of transactions: read after the rows, they are never behind them. */
    private Manifest manifest(Instant now, Connection connection, Schema schema, List<Manifest.Table> tables)
            throws SQLException {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var flyway = jdbc.queryForObject(
                "select \"version\" from " + Schema.quoted(schema.tables().get(Schema.FLYWAY))
                        + " where \"success\" and \"version\" is not null order by \"installed_rank\" desc limit 1",
                String.class);
        return new Manifest(
                Manifest.FORMAT,
                product,
                String.valueOf(flyway),
                String.valueOf(jdbc.queryForObject(EngineSchema.VERSION_QUERY, String.class)),
                connection.getMetaData().getDatabaseProductName(),
                now,
                tables,
                schema.sequences(),
                new JournalChain(jdbc).last().toString());
    }

    private List<Manifest.Table> writeTables(Connection connection, Schema schema, ZipOutputStream zip)
            throws IOException, SQLException {
        var tables = new ArrayList<Manifest.Table>();
        for (var table : schema.tablesOfData().entrySet()) {
            tables.add(writeTable(connection, table.getKey(), table.getValue(), zip));
        }
        return tables;
    }

    private Manifest.Table writeTable(Connection connection, String name, String table, ZipOutputStream zip)
            throws IOException, SQLException {
        var columns = new ArrayList<String>();
        var rows = 0L;
        var digest = DigestUtils.getSha256Digest();
        zip.putNextEntry(entry("tables/" + name + ".csv"));
        try (var statement = connection.createStatement();
                var printer = printer(new DigestOutputStream(StreamUtils.nonClosing(zip), digest))) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var row = statement.executeQuery("select * from " + Schema.quoted(table))) {
                var types = types(row, columns);
                printer.printRecord(columns);
                while (row.next()) {
                    printer.printRecord(values(row, types));
                    rows++;
                }
            }
        }
        zip.closeEntry();
        return new Manifest.Table(name, List.copyOf(columns), rows, Hex.encodeHexString(digest.digest()));
    }

    private static CSVPrinter printer(OutputStream to) throws IOException {
        return new CSVPrinter(new OutputStreamWriter(to, UTF_8), Csv.FORMAT);
    }

    private ZipParameters entry(String name) {
        var entry = new ZipParameters();
        entry.setFileNameInZip(name);
        if (password != null) {
            entry.setEncryptFiles(true);
            entry.setEncryptionMethod(EncryptionMethod.AES);
            entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        return entry;
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
}
