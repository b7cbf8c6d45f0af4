package org.nastavnik.roadmap.tasks;

import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Option;
import org.nastavnik.roadmap.Row;

/** A row as forms show it in their tables. */
record RowLine(String item, String content, String period, String duty, String result, String document, String status) {

    static RowLine of(Row row) {
        return new RowLine(
                row.item(),
                row.content(),
                RussianDate.of(row.firstDay()) + " – " + RussianDate.of(row.lastDay()),
                row.duty().title(),
                row.expectedResult(),
                row.documentKind(),
                row.status().title());
    }

    static Option option(Row row) {
        return new Option(row.item(), row.item() + " " + shortened(row.content()));
    }

    private static String shortened(String content) {
        return content.length() <= 70 ? content : content.substring(0, 69) + "…";
    }
}
