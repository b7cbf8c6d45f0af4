package org.nastavnik;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Empties a database between two tests, on H2 and on PostgreSQL. The schema, the deployed models and the engine's own account stay. */
public final class EmptyDatabase {

    private static final List<String> KEPT =
            List.of("ACT_RE_", "ACT_GE_", "ACT_RU_JOBDEF", "ACT_RU_FILTER", "FLYWAY_", "JOURNAL_CHAIN");

    private EmptyDatabase() {}

    public static void make(DataSource dataSource) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("set session_replication_role = replica");
                empty(connection, statement);
                statement.execute("set session_replication_role = default");
                statement.execute("vacuum analyze");
            } else {
                statement.execute("set referential_integrity false");
                empty(connection, statement);
                statement.execute("set referential_integrity true");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be emptied", failure);
        }
    }

    private static void empty(Connection connection, Statement statement) throws SQLException {
        for (var table : tables(connection)) {
            statement.executeUpdate("delete from \"" + table + "\"" + condition(table.toUpperCase(Locale.ROOT)));
        }
        statement.executeUpdate("update journal_chain set before_first = 0, before_hash = repeat('0', 64),"
                + " last_number = 0, last_hash = repeat('0', 64)");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var names = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (names.next()) {
                var table = names.getString("TABLE_NAME");
                if (KEPT.stream().noneMatch(table.toUpperCase(Locale.ROOT)::startsWith)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static String condition(String table) {
        return switch (table) {
            case "ACT_RU_EVENT_SUBSCR" -> " where PROC_INST_ID_ is not null";
            case "ACT_RU_JOB" -> " where PROCESS_INSTANCE_ID_ is not null";
            // Those of the matrix; the others belong to a login or a task.
            case "ACT_RU_AUTHORIZATION" -> " where GROUP_ID_ is null and USER_ID_ <> 'system'";
            // The engine's own account, see NoSetupPage.
            case "ACT_ID_USER" -> " where ID_ <> 'system'";
            case "ACT_ID_GROUP" -> " where ID_ <> 'camunda-admin'";
            case "ACT_ID_MEMBERSHIP" -> " where USER_ID_ <> 'system'";
            default -> "";
        };
    }
}
