package org.nastavnik.safeguards;

/**
 * One reason not to start, in whole Russian sentences.
 *
 * @param wrong what is wrong, with the name of the property
 * @param remedy what to set instead
 */
public record Fault(String wrong, String remedy) {}
