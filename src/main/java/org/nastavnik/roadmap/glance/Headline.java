package org.nastavnik.roadmap.glance;

import java.util.ArrayList;
import java.util.List;
import org.nastavnik.grammar.Plural;
import org.nastavnik.roadmap.Light;
import org.nastavnik.roadmap.RowGlance;

/** A year in one line of words. */
final class Headline {

    private Headline() {}

    static String of(boolean running, List<RowGlance> rows) {
        var unnecessary = count(rows, Light.NOT_REQUIRED);
        var required = rows.size() - unnecessary;
        var overdue = count(rows, Light.OVERDUE);
        var parts = new ArrayList<String>();
        parts.add("сделано " + count(rows, Light.DONE) + " из " + Plural.of(required, "строки", "строк", "строк"));
        if (overdue > 0) {
            parts.add(
                    running
                            ? Plural.word(overdue, "просрочена ", "просрочены ", "просрочено ") + overdue
                            : Plural.word(overdue, "не выполнена ", "не выполнены ", "не выполнено ") + overdue);
        }
        if (unnecessary > 0) {
            parts.add(Plural.word(unnecessary, "не требуется ", "не требуются ", "не требуется ") + unnecessary);
        }
        return beginning(running, overdue) + ": " + String.join(", ", parts);
    }

    private static String beginning(boolean running, int overdue) {
        return !running ? "Год завершён" : overdue == 0 ? "Год идёт по плану" : "Год идёт, но есть отставание";
    }

    private static int count(List<RowGlance> rows, Light light) {
        return (int) rows.stream().filter(row -> row.light() == light).count();
    }
}
