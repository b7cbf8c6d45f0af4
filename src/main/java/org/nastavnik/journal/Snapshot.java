package org.nastavnik.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One state of the whole database, whatever others write meanwhile. */
public final class Snapshot {

    /** {@code TRANSACTION_SNAPSHOT} of H2, which no standard names. */
    private static final int SNAPSHOT_OF_H2 = 6;

    private Snapshot() {}

    /** @param <E> what the reading may fail with beside the database */
    @FunctionalInterface
    public interface Reading<T, E extends Exception> {
        T from(Connection connection) throws SQLException, E;
    }

    /** Every statement of the reading sees the same rows. */
    public static <T, E extends Exception> T of(DataSource dataSource, Reading<T, E> reading) throws SQLException, E {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
            } else {
                connection.setTransactionIsolation(SNAPSHOT_OF_H2);
            }
            try {
                return reading.from(connection);
            } finally {
                connection.rollback();
            }
        }
    }
}
