package org.nastavnik.roadmap;

/**
 * A way to what stands behind a line or a number.
 *
 * @param address within the application, such as {@code /documents/act/12}
 */
public record Link(String title, String address) {}
