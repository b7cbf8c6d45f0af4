package org.nastavnik.roadmap;

import java.util.List;

/**
 * How a year stands, in a line and row by row.
 *
 * @param words the line: «Год идёт по плану: сделано 9 из 20 строк»
 */
public record YearGlance(String year, boolean running, String words, List<RowGlance> rows) {

    /** How many rows bear this light. */
    public int count(Light light) {
        return with(light).size();
    }

    public List<RowGlance> overdue() {
        return with(Light.OVERDUE);
    }

    private List<RowGlance> with(Light light) {
        return rows.stream().filter(row -> row.light() == light).toList();
    }
}
