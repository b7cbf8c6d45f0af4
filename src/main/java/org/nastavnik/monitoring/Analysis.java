package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * The curator's analysis of the year.
 *
 * @param statements points, 0 to 2, for each of the nine statements of conformity
 */
public record Analysis(
        long curatorId, LocalDate analysedOn, Swot swot, List<Integer> statements, String problems, String proposals) {

    public int points() {
        return statements.stream().mapToInt(Integer::intValue).sum();
    }

    public ConformityLevel level() {
        return ConformityLevel.of(points());
    }

    /** Four lists, a line for each entry. */
    public record Swot(String strengths, String weaknesses, String opportunities, String threats) {}
}
