package org.nastavnik.pairs.domain;

/** A party of a pair. */
public enum Side {
    MENTOR,
    MENTEE
}
