package org.nastavnik.roadmap.glance;

import java.util.List;
import java.util.Optional;
import org.nastavnik.calendar.Days;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowGlance;
import org.nastavnik.roadmap.YearGlance;
import org.nastavnik.roadmap.YearGlances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class GlanceBook implements YearGlances {

    private final Roadmaps roadmaps;
    private final Sources sources;
    private final Days days;

    GlanceBook(Roadmaps roadmaps, Sources sources, Days days) {
        this.roadmaps = roadmaps;
        this.sources = sources;
        this.days = days;
    }

    @Override
    public Optional<YearGlance> current() {
        return Optional.ofNullable(roadmaps.current())
                .or(() -> roadmaps.years().stream().findFirst())
                .flatMap(this::of);
    }

    @Override
    public Optional<YearGlance> of(String year) {
        var rows = roadmaps.rows(year);
        return rows.isEmpty() ? Optional.empty() : Optional.of(glance(year, rows, sources.behind(year)));
    }

    YearGlance glance(String year, Sources.Behind behind) {
        return glance(year, roadmaps.rows(year), behind);
    }

    private YearGlance glance(String year, List<Row> rows, Sources.Behind behind) {
        var today = days.today();
        var glances = rows.stream()
                .map(row -> new RowGlance(
                        row, RowLights.light(row, today), RowLights.words(row, today), behind.ofRow(row.item())))
                .toList();
        var running = roadmaps.running(year);
        return new YearGlance(year, running, Headline.of(running, glances), glances);
    }
}
