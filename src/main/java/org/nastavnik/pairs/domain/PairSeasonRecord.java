package org.nastavnik.pairs.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The work of all pairs in one school year; locked while a pair begins or ends its work. */
@Entity
@Table(name = "pair_season")
class PairSeasonRecord {

    enum State {
        FORMING,
        WORKING,
        OVER,
        NOBODY_TO_HELP,
        NO_PAIRS
    }

    @Id
    private String schoolYear;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private State outcome;

    protected PairSeasonRecord() {}

    PairSeasonRecord(String year) {
        this.schoolYear = year;
        this.outcome = State.FORMING;
    }

    void become(State state) {
        outcome = state;
    }
}
