package org.nastavnik.backup.desk;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.nastavnik.backup.archive.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One backup each night, by whichever node is first. */
@Component
@EnableScheduling
class BackupNights {

    private static final Logger log = LoggerFactory.getLogger(BackupNights.class);

    private static final String NAME = "nightly-backup";

    /** A node that goes down on the way holds up no other night. */
    private static final Duration LONGEST = Duration.ofHours(4);

    /** Clocks of nodes differ by less. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final BackupDesk desk;
    private final LockingTaskExecutor oneNode;
    private final Clock clock;

    BackupNights(BackupDesk desk, DataSource dataSource, Clock clock) {
        this.desk = desk;
        this.oneNode = new DefaultLockingTaskExecutor(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(new JdbcTemplate(dataSource))
                        .usingDbTime()
                        .build()));
        this.clock = clock;
    }

    @Scheduled(cron = "${nastavnik.backup.cron:0 30 2 * * *}", zone = "${nastavnik.time.zone}")
    void makeAtNight() {
        oneNode.executeWithLock((Runnable) this::make, new LockConfiguration(clock.instant(), NAME, LONGEST, SHORTEST));
    }

    private void make() {
        try {
            desk.make(null);
        } catch (Refusal refusal) {
            log.warn("Ночная резервная копия не сделана.");
        }
    }
}
