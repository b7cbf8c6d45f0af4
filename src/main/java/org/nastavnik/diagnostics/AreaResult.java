package org.nastavnik.diagnostics;

/**
 * One area of a self-assessment.
 *
 * @param confirmed whether the curator has confirmed a medium level
 * @param deficit whether the area counts as a deficit: a high level, or a medium one that is confirmed
 */
public record AreaResult(
        CompetenceArea area,
        Difficulty difficulty,
        int index,
        DeficitLevel level,
        boolean confirmed,
        boolean deficit) {}
