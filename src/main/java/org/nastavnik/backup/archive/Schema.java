package org.nastavnik.backup.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The tables and sequences of a database of one of the two kinds this product runs on. */
final class Schema {

    static final String FLYWAY = "flyway_schema_history";

    private final Connection connection;
    private final boolean postgres;

    Schema(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    boolean isPostgres() {
        return postgres;
    }

    /** The names of all tables as the database writes them, by name in lower case. */
    TreeMap<String, String> tables() throws SQLException {
        var tables = new TreeMap<String, String>();
        try (var rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                tables.put(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return tables;
    }

    /** The tables a backup holds: Flyway keeps its own book of what it has done. */
    TreeMap<String, String> tablesOfData() throws SQLException {
        var tables = tables();
        tables.remove(FLYWAY);
        return tables;
    }

    /** By name in lower case. */
    TreeMap<String, Long> sequences() throws SQLException {
        var next = new TreeMap<String, Long>();
        var sequences = postgres
                ? "select sequencename, case when last_value is null then start_value else last_value + increment_by end"
                        + " from pg_sequences where schemaname = current_schema()"
                : "select sequence_name, base_value from information_schema.sequences where sequence_schema = schema()";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sequences)) {
            while (rows.next()) {
                next.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getLong(2));
            }
        }
        return next;
    }

    /** What makes a dropped foreign key anew. */
    record ForeignKey(String table, String name, String definition) {}

    /** Only of PostgreSQL, where the keys have to go while rows come in any order. */
    List<ForeignKey> foreignKeys() throws SQLException {
        var keys = new ArrayList<ForeignKey>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint"
                                + " where contype = 'f' and connamespace = current_schema()::regnamespace")) {
            while (rows.next()) {
                keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return keys;
    }

    /** Removes everything, ours and the engine's. */
    void dropEverything() throws SQLException {
        if (!postgres) {
            execute("drop all objects");
            return;
        }
        for (var table : tables().values()) {
            execute("drop table " + quoted(table) + " cascade");
        }
        for (var sequence : sequences().keySet()) {
            execute("drop sequence " + quoted(sequence));
        }
        for (var function : functions()) {
            execute("drop function " + function);
        }
    }

    private List<String> functions() throws SQLException {
        var functions = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select p.oid::regprocedure::text from pg_proc p"
                        + " where p.pronamespace = current_schema()::regnamespace and p.prokind = 'f'"
                        + " and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')")) {
            while (rows.next()) {
                functions.add(rows.getString(1));
            }
        }
        return functions;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
