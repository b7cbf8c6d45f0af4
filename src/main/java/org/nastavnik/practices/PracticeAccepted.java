package org.nastavnik.practices;

/** A practice has been taken into the collection. */
public record PracticeAccepted(String year, long practiceId) {}
