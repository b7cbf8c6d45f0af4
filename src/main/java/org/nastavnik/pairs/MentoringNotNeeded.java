package org.nastavnik.pairs;

/** Nobody in this year's bank needs a mentor, so there are no pairs to form. */
public record MentoringNotNeeded(String year) {}
