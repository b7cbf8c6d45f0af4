package org.nastavnik.monitoring.domain;

/** Nine grades from 1 to 10. Both sides give them, each to its own wording of the question. */
public record Ratings(
        int effectiveness,
        int comfort,
        int organisation,
        int usefulness,
        int theory,
        int practice,
        int engagement,
        int progress,
        int overall) {}
