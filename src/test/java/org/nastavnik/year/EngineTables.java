package org.nastavnik.year;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Reads every text and every byte array the engine keeps of running and past processes, but not its deployments. */
final class EngineTables {

    /** Runtime, history, and what both share. */
    private static final List<String> PREFIXES = List.of("ACT_RU_", "ACT_HI_", "ACT_GE_");

    private final DataSource dataSource;

    EngineTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where one of these words stands: table, column and the value. */
    List<String> findAny(Collection<String> words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = dataSource.getConnection()) {
            for (var table : tables(connection)) {
                search(connection, table, words, found);
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var rows = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                var upper = name.toUpperCase(Locale.ROOT);
                if (PREFIXES.stream().anyMatch(upper::startsWith)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static void search(Connection connection, String table, Collection<String> words, List<String> found)
            throws SQLException {
        var deployments = table.equalsIgnoreCase("ACT_GE_BYTEARRAY") ? " where DEPLOYMENT_ID_ is null" : "";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table + deployments)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    var value = rows.getObject(column);
                    var text = value instanceof byte[] || value instanceof java.sql.Blob
                            ? new String(rows.getBytes(column), StandardCharsets.UTF_8)
                            : value instanceof String || value instanceof java.sql.Clob ? rows.getString(column) : "";
                    if (text != null && words.stream().anyMatch(text::contains)) {
                        found.add(table + "." + rows.getMetaData().getColumnName(column) + ": " + text);
                    }
                }
            }
        }
    }
}
