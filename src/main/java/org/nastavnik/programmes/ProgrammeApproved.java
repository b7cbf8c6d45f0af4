package org.nastavnik.programmes;

/** A pair's programme is in force. */
public record ProgrammeApproved(String year, long pairId) {}
