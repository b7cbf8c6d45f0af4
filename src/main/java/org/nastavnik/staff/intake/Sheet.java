package org.nastavnik.staff.intake;

import java.util.List;

/**
 * A table as it stands in a file, every cell as text.
 *
 * @param lines the lines that are not empty, the header first
 */
record Sheet(List<Line> lines) {

    /** @param number the line's number in the file, as people see it there */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
