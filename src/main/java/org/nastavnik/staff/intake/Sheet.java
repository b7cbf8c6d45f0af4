package org.nastavnik.staff.intake;

import java.util.List;

/**
 * A table as it stands in a file, every cell as text.
 *
 * @param lines the lines that are not empty, the header first
 */
record Sheet(List<Line> lines) {

    /** More than any column takes: whatever is longer is refused, and quoted to this length. */
    private static final int LONGEST_CELL = 500;

    /** @param number the line's number in the file, as people see it there */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            var cell = column < cells.size() ? cells.get(column) : "";
            return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + "…";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
