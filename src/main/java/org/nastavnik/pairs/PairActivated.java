package org.nastavnik.pairs;

/** A pair has been fixed by a registered order and begins to work. */
public record PairActivated(String year, long pairId, long mentorId, long menteeId) {}
