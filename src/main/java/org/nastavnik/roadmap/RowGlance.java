package org.nastavnik.roadmap;

import java.util.List;

/**
 * A row of the roadmap as it stands today.
 *
 * @param words what to say of it: «просрочено на 5 дней», «сделано 12.09.2026»
 * @param links to the course of its process and to its documents; empty before anything has begun
 */
public record RowGlance(Row row, Light light, String words, List<Link> links) {}
