package org.nastavnik.backup.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Else H2 gathers a whole table before it gives the first row. */
    void giveRowsOneByOne(boolean oneByOne) throws SQLException {
        if (!postgres) {
            execute("set lazy_query_execution " + (oneByOne ? 1 : 0));
        }
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

    /** Never behind what a backup says; a sequence the backup does not know stays as it is. */
    void restartSequences(Map<String, Long> next) throws SQLException {
        for (var sequence : sequences().keySet()) {
            if (next.containsKey(sequence)) {
                execute("alter sequence " + sequence + " restart with " + next.get(sequence));
            }
        }
    }

    /** Foreign keys that do not hold while rows come in any order. */
    @FunctionalInterface
    interface Suspended {

        /** They hold again, for all rows there are. */
        void resume() throws SQLException;
    }

    /** With the owner's rights only: PostgreSQL lets nobody but a superuser do it otherwise than by dropping them. */
    Suspended suspendForeignKeys() throws SQLException {
        return postgres ? dropForeignKeys() : switchForeignKeysOff();
    }

    private Suspended switchForeignKeysOff() throws SQLException {
        for (var table : tables().values()) {
            execute("alter table " + quoted(table) + " set referential_integrity false");
        }
        return () -> {
            for (var table : tables().values()) {
                execute("alter table " + quoted(table) + " set referential_integrity true check");
            }
        };
    }

    private Suspended dropForeignKeys() throws SQLException {
        var making = new ArrayList<String>();
        for (var key : rows("select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)"
                + " from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace")) {
            execute("alter table " + key.get(0) + " drop constraint " + key.get(1));
            making.add("alter table " + key.get(0) + " add constraint " + key.get(1) + " " + key.get(2));
        }
        return () -> {
            for (var key : making) {
                execute(key);
            }
        };
    }

    /** Only of PostgreSQL: removes everything, ours and the engine's. */
    void dropEverything() throws SQLException {
        for (var table : tables().values()) {
            execute("drop table " + quoted(table) + " cascade");
        }
        for (var sequence : sequences().keySet()) {
            execute("drop sequence " + quoted(sequence));
        }
        for (var function : functions("current_schema()")) {
            execute("drop function " + function);
        }
    }

    /** Only of PostgreSQL: moves all tables, sequences and functions of another schema here. */
    void takeEverythingOf(String other) throws SQLException {
        var here = quoted(connection.getSchema());
        var literal = "'" + other + "'";
        for (var table :
                rows("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = " + literal)) {
            execute("alter table " + table.get(0) + " set schema " + here);
        }
        for (var sequence : rows(
                "select format('%I.%I', schemaname, sequencename) from pg_sequences where schemaname = " + literal)) {
            execute("alter sequence " + sequence.get(0) + " set schema " + here);
        }
        for (var function : functions(literal)) {
            execute("alter function " + function + " set schema " + here);
        }
    }

    /** Those of extensions are not ours. */
    private List<String> functions(String schema) throws SQLException {
        return rows("select p.oid::regprocedure::text from pg_proc p"
                        + " where p.pronamespace = " + schema + "::regnamespace and p.prokind = 'f'"
                        + " and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private List<List<String>> rows(String query) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                var values = new ArrayList<String>();
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getString(column));
                }
                rows.add(values);
            }
        }
        return rows;
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
