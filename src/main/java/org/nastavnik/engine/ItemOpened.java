package org.nastavnik.engine;

/** Somebody has been given a task that serves this item of the roadmap. */
public record ItemOpened(String year, String item) {}
