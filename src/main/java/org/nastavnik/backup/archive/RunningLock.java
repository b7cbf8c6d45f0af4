package org.nastavnik.backup.archive;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps the application and a restoration away from each other on PostgreSQL: every running node holds the lock together with the
 * others, a restoration alone. The lock belongs to the connection and ends with it, however either of them ends. An H2 file needs
 * none: whoever opens it locks it.
 */
public final class RunningLock {

    /** Any two numbers that nobody else takes; Flyway's lock has one long number. */
    private static final String KEY = "(1312904275, 1)";

    private RunningLock() {}

    /** @return false while a restoration is running */
    public static boolean joinRunning(Connection connection) throws SQLException {
        return take("pg_try_advisory_lock_shared", connection);
    }

    /** @return false while the application is running, or another restoration */
    static boolean keepAlone(Connection connection) throws SQLException {
        return take("pg_try_advisory_lock", connection);
    }

    private static boolean take(String lock, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var taken = statement.executeQuery("select " + lock + KEY)) {
            return taken.next() && taken.getBoolean(1);
        }
    }
}
