package org.nastavnik.roadmap.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActData;
import org.nastavnik.acts.ActKind;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.Row;
import org.springframework.stereotype.Component;

/** The table of the roadmap as its act prints it: the rows of the year as they are planned. */
@Component
class RoadmapRows implements ActData {

    private final Roadmaps roadmaps;

    RoadmapRows(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public ActKind kind() {
        return ActKind.ROADMAP;
    }

    @Override
    public Map<String, ?> fields(Act act) {
        var byStage = roadmaps.rows(act.year()).stream()
                .collect(Collectors.groupingBy(Row::stage, LinkedHashMap::new, Collectors.toList()));
        return Map.of("stages", byStage.values().stream().map(Stage::of).toList());
    }

    /** A stage with its rows. */
    record Stage(int number, String title, List<Line> rows) {

        static Stage of(List<Row> rows) {
            var first = rows.get(0);
            return new Stage(
                    first.stage(),
                    first.stageTitle(),
                    rows.stream().map(Line::of).toList());
        }
    }

    /** A row of the table. */
    record Line(String item, String content, String period, String duty, String result, String document) {

        static Line of(Row row) {
            return new Line(
                    row.item(),
                    row.content(),
                    RussianDate.of(row.firstDay()) + " – " + RussianDate.of(row.lastDay()),
                    row.duty().title(),
                    row.expectedResult(),
                    row.documentKind());
        }
    }
}
