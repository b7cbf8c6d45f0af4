package org.nastavnik.acts;

/**
 * A paragraph that differs between two versions of an act.
 *
 * @param was empty where the paragraph is new
 * @param became empty where the paragraph is gone
 */
public record Change(String was, String became) {}
