package org.nastavnik.training;

/** Whom a methodical material is for. */
public enum Audience {
    MENTORS,
    MENTEES,
    PAIRS
}
