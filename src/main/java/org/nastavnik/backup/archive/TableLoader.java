package org.nastavnik.backup.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Fills an empty table with the rows a backup has of it. */
final class TableLoader {

    private static final int ROWS_AT_ONCE = 200;
    private static final long CHARACTERS_AT_ONCE = 4_000_000;

    /** The class of SQLSTATE of a broken constraint. */
    private static final String CONSTRAINT = "23";

    private final Connection connection;
    private final BackupFile file;
    private final Manifest.Table told;
    private final String table;

    /** @param table its name as the database writes it */
    TableLoader(Connection connection, BackupFile file, Manifest.Table told, String table) {
        this.connection = connection;
        this.file = file;
        this.told = told;
        this.table = table;
    }

    private record Column(String name, int sqlType, ColumnType type) {}

    void load() throws SQLException, IOException {
        var columns = columns();
        try (var insert = connection.prepareStatement(insert(columns))) {
            fill(insert, columns);
        } catch (SQLException failure) {
            if (isOfConstraint(failure)) {
                throw new Refusal(
                        "Строки таблицы " + told.name() + " в резервной копии противоречат правилам базы данных.");
            }
            throw failure;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Refusal("В резервной копии есть непонятные значения: таблица " + told.name() + ".");
        }
    }

    static boolean isOfConstraint(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith(CONSTRAINT);
    }

    /** In the order the backup has them. */
    private List<Column> columns() throws SQLException {
        try (var statement = connection.createStatement();
                var none = statement.executeQuery("select * from " + Schema.quoted(table) + " where 1 = 0")) {
            var present = none.getMetaData();
            var columns = new ArrayList<Column>();
            for (var name : told.columns()) {
                columns.add(column(present, name));
            }
            if (present.getColumnCount() != columns.size()) {
                throw new Refusal("В таблице " + told.name() + " не те столбцы, что в резервной копии.");
            }
            return columns;
        }
    }

    private Column column(ResultSetMetaData present, String name) throws SQLException {
        for (var column = 1; column <= present.getColumnCount(); column++) {
            if (present.getColumnName(column).toLowerCase(Locale.ROOT).equals(name)) {
                var sqlType = present.getColumnType(column);
                return new Column(
                        present.getColumnName(column),
                        sqlType,
                        ColumnType.of(sqlType, present.getColumnTypeName(column)));
            }
        }
        throw new Refusal("В таблице " + told.name() + " нет столбца " + name + " из резервной копии.");
    }

    private String insert(List<Column> columns) {
        var names = columns.stream().map(column -> Schema.quoted(column.name())).collect(Collectors.joining(", "));
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + Schema.quoted(table) + " (" + names + ") values (" + places + ")";
    }

    private void fill(PreparedStatement insert, List<Column> columns) throws SQLException, IOException {
        try (var records = file.rows(told)) {
            var waiting = 0;
            var characters = 0L;
            for (var record : records) {
                if (record.getRecordNumber() == 1) {
                    continue;
                }
                characters += set(insert, columns, record);
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

    /** @return how many characters it holds */
    private static long set(PreparedStatement insert, List<Column> columns, CSVRecord record) throws SQLException {
        if (record.size() != columns.size()) {
            throw new IllegalArgumentException("A row has " + record.size() + " values");
        }
        var characters = 0L;
        for (var place = 0; place < columns.size(); place++) {
            var text = record.get(place);
            var column = columns.get(place);
            column.type().write(insert, place + 1, text, column.sqlType());
            characters += text == null ? 0 : text.length();
        }
        return characters;
    }
}
