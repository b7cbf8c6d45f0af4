package org.nastavnik.acts;

/** An act can be read on the site. */
public record ActPublished(String year, long actId, ActKind kind) {}
