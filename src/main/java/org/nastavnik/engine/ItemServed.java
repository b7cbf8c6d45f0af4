package org.nastavnik.engine;

/** A process has passed the node that completes this item of the roadmap. */
public record ItemServed(String year, String item) {}
