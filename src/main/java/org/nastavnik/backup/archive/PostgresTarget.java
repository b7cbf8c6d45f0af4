package org.nastavnik.backup.archive;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A schema of PostgreSQL: the restored tables are made in a schema beside it and move over in one transaction. */
final class PostgresTarget implements Target {

    private static final String BESIDE = "nastavnik_restoring";
    private static final String NOT_ALLOWED = "42501";
    private static final String LOCKED = "55P03";

    private final Connection connection;
    private final DataSource beside;

    PostgresTarget(DatabaseAddress address) throws SQLException {
        var schemaBeside = address.dataSource();
        schemaBeside.setSchema(BESIDE);
        this.beside = schemaBeside;
        this.connection = address.dataSource().getConnection();
        try {
            refuseWhileRunning();
            makeBeside();
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private void refuseWhileRunning() throws SQLException {
        if (!RunningLock.keepAlone(connection)) {
            throw new Refusal("С этой базой данных работает приложение или другое восстановление."
                    + " Остановите приложение на всех узлах и повторите команду.");
        }
    }

    /** Also throws away what a restoration has left that was killed. */
    private void makeBeside() throws SQLException {
        try {
            dropBeside();
            new Schema(connection).execute("create schema " + BESIDE);
        } catch (SQLException failure) {
            if (NOT_ALLOWED.equals(failure.getSQLState())) {
                throw new Refusal("Пользователю базы данных нужно на время восстановления право создать схему " + BESIDE
                        + ": дайте его командой grant create on database.");
            }
            throw failure;
        }
    }

    private void dropBeside() throws SQLException {
        new Schema(connection).execute("drop schema if exists " + BESIDE + " cascade");
    }

    @Override
    public boolean isEmpty() throws SQLException {
        return new Schema(connection).tables().isEmpty();
    }

    @Override
    public DataSource beside() {
        return beside;
    }

    @Override
    public void takePlace() throws SQLException {
        var place = new Schema(connection);
        connection.setAutoCommit(false);
        try {
            place.execute("set local lock_timeout = '30s'");
            place.dropEverything();
            place.takeEverythingOf(BESIDE);
            dropBeside();
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            if (LOCKED.equals(failure.getSQLState())) {
                throw new Refusal("Таблицы этой базы данных держит другая программа. Закройте её и повторите команду.");
            }
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            dropBeside();
        }
    }
}
