package org.nastavnik.journal.domain;

import java.time.Clock;
import java.util.Set;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.JournalChain;
import org.nastavnik.journal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the log the last entry's number and hash, at the start and once a day: a chain alone does not show that its end was cut off,
 * and the log lies elsewhere. Then removes what has been kept long enough.
 */
@Component
@EnableScheduling
class JournalNights {

    private static final Logger log = LoggerFactory.getLogger(JournalNights.class);

    private final Journal journal;
    private final JournalChain chain;
    private final JournalKeeping keeping;
    private final Clock clock;

    JournalNights(Journal journal, JdbcTemplate jdbc, JournalKeeping keeping, Clock clock) {
        this.journal = journal;
        this.chain = new JournalChain(jdbc);
        this.keeping = keeping;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellSeal() {
        log.info("Журнал обращений к данным, последняя запись: {}", journal.seal());
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "${nastavnik.time.zone}")
    @Transactional
    public void passNight() {
        tellSeal();
        var removed = chain.removeBefore(
                clock.instant().atZone(clock.getZone()).minus(keeping.time()).toInstant());
        if (removed != null) {
            journal.changed(Kind.JOURNAL_SHORTENED, null, Set.of(), "up to " + removed);
        }
    }
}
