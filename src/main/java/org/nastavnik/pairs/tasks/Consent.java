package org.nastavnik.pairs.tasks;

/** A party's free answer to the proposal of a pair. */
enum Consent {
    AGREE,
    DECLINE
}
