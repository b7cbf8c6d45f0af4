package org.nastavnik.roadmap.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.roadmap.Row;
import org.nastavnik.roadmap.RowStatus;
import org.nastavnik.staff.Duty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The roadmap of 2023-2024, from which every other year's rows are made. */
@Component
class Template {

    private final Content content;

    Template(ObjectMapper json) {
        try (var file = new ClassPathResource("roadmap/roadmap-2023-2024.json").getInputStream()) {
            content = json.readValue(file, Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Row> rows(SchoolYear year) {
        return content.rows().stream().map(row -> planned(row, year)).toList();
    }

    private Row planned(TemplateRow row, SchoolYear year) {
        return new Row(
                row.item(),
                row.stage(),
                content.stages().get(row.stage() - 1).title(),
                row.content(),
                first(row.from(), year),
                last(row.to(), year),
                Duty.of(row.duty()),
                row.result(),
                row.document(),
                RowStatus.PLANNED,
                null,
                null,
                null);
    }

    private static LocalDate first(String period, SchoolYear year) {
        return isMonth(period) ? year.firstDayOf(month(period)) : year.at(day(period));
    }

    private static LocalDate last(String period, SchoolYear year) {
        if (!isMonth(period)) {
            return year.at(day(period));
        }
        var first = year.firstDayOf(month(period));
        return first.withDayOfMonth(first.lengthOfMonth());
    }

    private static boolean isMonth(String period) {
        return period.length() == 2;
    }

    private static Month month(String period) {
        return Month.of(Integer.parseInt(period));
    }

    private static MonthDay day(String period) {
        return MonthDay.parse("--" + period);
    }

    private record Content(String name, String source, List<Stage> stages, List<TemplateRow> rows) {}

    private record Stage(int number, String title, String period) {}

    /** @param from a month ({@code 09}) or a day ({@code 05-18}), and so {@code to} */
    private record TemplateRow(
            String item,
            int stage,
            String content,
            String from,
            String to,
            String duty,
            String result,
            String document) {}
}
