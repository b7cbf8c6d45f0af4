package org.nastavnik.pairs.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The search of a mentor for one mentee in one school year. */
@Entity
@Table(name = "mentor_search")
class MentorSearchRecord {

    enum State {
        OPEN,
        FOUND,
        NOT_FOUND
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentor_search_seq")
    @SequenceGenerator(name = "mentor_search_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private long menteeId;

    /** Whether the search belongs to the forming of all pairs at the beginning of the year. */
    private boolean collected;

    @Enumerated(EnumType.STRING)
    private State outcome;

    private @Nullable String reason;

    protected MentorSearchRecord() {}

    MentorSearchRecord(String year, long menteeId, boolean collected) {
        this.schoolYear = year;
        this.menteeId = menteeId;
        this.collected = collected;
        this.outcome = State.OPEN;
    }

    /** A new attempt, for example after a pair has ended. */
    void reopen() {
        outcome = State.OPEN;
        reason = null;
    }

    void found() {
        outcome = State.FOUND;
        reason = null;
    }

    void notFound(String why) {
        if (outcome != State.NOT_FOUND) {
            outcome = State.NOT_FOUND;
            reason = why;
        }
    }

    void destroyReason() {
        reason = null;
    }

    long menteeId() {
        return menteeId;
    }
}
