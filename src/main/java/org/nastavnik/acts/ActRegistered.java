package org.nastavnik.acts;

/** The head has approved an act and it has got its number. */
public record ActRegistered(String year, long actId, ActKind kind) {}
