package org.nastavnik.pairs;

import java.time.LocalDate;

/** An active pair works longer than it was agreed at first. */
public record PairExtended(String year, long pairId, LocalDate until) {}
