package org.nastavnik.backup.node;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.nastavnik.backup.archive.Refusal;
import org.nastavnik.backup.archive.RunningLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds the lock of running nodes on PostgreSQL, from before the first migration to the end, so that nobody restores a backup under a
 * working application. The connection is none of the pool's, which come and go.
 */
@Component
class RunningNode implements FlywayMigrationStrategy, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunningNode.class);

    private static final int SECONDS_TO_ANSWER = 10;

    private final DataSource dataSource;
    private @Nullable Connection connection;

    RunningNode(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public synchronized void migrate(Flyway flyway) {
        try {
            if (isPostgres() && !join()) {
                throw new Refusal(
                        "В эту базу данных восстанавливают резервную копию. Дождитесь конца и запустите снова.");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be locked for this node", failure);
        }
        flyway.migrate();
    }

    private boolean isPostgres() throws SQLException {
        try (var any = dataSource.getConnection()) {
            return any.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private boolean join() throws SQLException {
        var own = DataSourceBuilder.derivedFrom(dataSource)
                .type(SimpleDriverDataSource.class)
                .build()
                .getConnection();
        if (RunningLock.joinRunning(own)) {
            connection = own;
            return true;
        }
        own.close();
        return false;
    }

    /** A database that was restarted has forgotten the lock; a firewall forgets connections nobody uses. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    synchronized void joinAgain() {
        if (connection == null) {
            return;
        }
        try {
            if (!connection.isValid(SECONDS_TO_ANSWER)) {
                connection.close();
                if (!join()) {
                    log.error("В базу данных восстанавливают резервную копию, а приложение работает. Остановите его.");
                }
            }
        } catch (SQLException failure) {
            log.warn("База данных не отвечает: {}", failure.getClass().getName());
        }
    }

    @Override
    public synchronized void destroy() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
