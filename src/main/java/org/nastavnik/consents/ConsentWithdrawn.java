package org.nastavnik.consents;

/** A person has taken a given consent back. */
public record ConsentWithdrawn(long personId, String year, ConsentKind kind) {}
