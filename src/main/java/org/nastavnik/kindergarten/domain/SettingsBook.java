package org.nastavnik.kindergarten.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.Numbering;
import org.nastavnik.kindergarten.Requisites;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SettingsDesk;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** While there is no row, the kindergarten is as it was started. */
@Service("kindergarten")
@Transactional
class SettingsBook implements Kindergarten, SettingsDesk {

    private final SettingsRecords records;
    private final FirstSettings first;
    private final LegalBook laws;
    private final Journal journal;
    private final Clock clock;

    SettingsBook(SettingsRecords records, FirstSettings first, LegalBook laws, Journal journal, Clock clock) {
        this.records = records;
        this.first = first;
        this.laws = laws;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Settings settings() {
        return records.findById(SettingsRecord.ONLY).map(SettingsRecord::view).orElseGet(first::settings);
    }

    @Override
    public void change(Settings changed, String by) {
        var row = records.findById(SettingsRecord.ONLY).orElseGet(() -> new SettingsRecord(first.settings()));
        if (row.version() != changed.version()) {
            throw new SettingsChangedMeanwhile();
        }
        row.change(changed, by, Instant.now(clock));
        try {
            records.saveAndFlush(row);
        } catch (OptimisticLockingFailureException other) {
            throw new SettingsChangedMeanwhile();
        }
        journal.changed(Kind.SETTINGS_CHANGED, by, Set.of(), "settings");
    }

    @Override
    public Requisites requisites() {
        return settings().requisites();
    }

    @Override
    public Numbering numbering() {
        return settings().numbering();
    }

    @Override
    public List<AcceptingBody> acceptingBodies() {
        return settings().acceptingBodies();
    }

    @Override
    public MentoringRules mentoringRules() {
        return settings().mentoringRules();
    }

    @Override
    public LegalOverlay legalOverlay() {
        return settings().legalOverlay();
    }

    @Override
    public List<LegalBasis> legalBases(LegalTopic topic, LocalDate day) {
        return laws.inForce(topic, day, legalOverlay());
    }
}
