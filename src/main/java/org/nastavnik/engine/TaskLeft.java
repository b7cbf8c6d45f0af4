package org.nastavnik.engine;

/** A task has left the list of the person it was assigned to: done, cancelled or handed over. */
public record TaskLeft(String taskId) {}
