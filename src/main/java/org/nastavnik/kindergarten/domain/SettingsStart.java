package org.nastavnik.kindergarten.domain;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes down at the first start what the kindergarten was started with. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingsStart implements ApplicationRunner {

    private final SettingsRecords records;
    private final FirstSettings first;

    SettingsStart(SettingsRecords records, FirstSettings first) {
        this.records = records;
        this.first = first;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (records.existsById(SettingsRecord.ONLY)) {
            return;
        }
        try {
            records.saveAndFlush(new SettingsRecord(first.settings()));
        } catch (DataIntegrityViolationException otherNode) {
            // Another node started at the same moment and was first: its row is as good as ours.
        }
    }
}
