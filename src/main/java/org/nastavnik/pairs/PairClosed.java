package org.nastavnik.pairs;

/** The work of an active pair has ended. */
public record PairClosed(String year, long pairId, long mentorId, long menteeId, PairEnding ending) {}
