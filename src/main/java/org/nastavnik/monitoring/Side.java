package org.nastavnik.monitoring;

/** The side of a pair a questionnaire is asked of. */
public enum Side {
    MENTOR,
    MENTEE
}
