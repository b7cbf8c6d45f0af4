package org.nastavnik.programmes.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Markdown;
import org.nastavnik.programmes.Activity;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.domain.Journal;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** A programme as its readers see it on a form. */
@Component
class ProgrammeSheet {

    private final Journal journal;
    private final People people;
    private final Documents documents;

    ProgrammeSheet(Journal journal, People people, Documents documents) {
        this.journal = journal;
        this.people = people;
        this.documents = documents;
    }

    /** Who the pair is, its term and the mentee's deficits. */
    Map<String, Object> heading(long pairId) {
        var pair = journal.pair(pairId);
        var shown = new HashMap<String, Object>();
        shown.put("mentor", people.person(pair.mentorId()).nameAndPosition());
        shown.put("mentee", people.person(pair.menteeId()).nameAndPosition());
        shown.put("period", pair.period());
        shown.put("deficits", CompetenceArea.deficits(journal.deficits(pairId)));
        return shown;
    }

    /** What the mentor before had planned with the same mentee, and what was done of it; empty without one. */
    Markdown predecessor(long pairId) {
        var before = journal.programmeBefore(pairId);
        if (before.isEmpty()) {
            return new Markdown("");
        }
        var programme = before.get();
        var mentor = people.person(journal.pair(programme.pairId()).mentorId()).shortName();
        var lines = new StringJoiner("\n\n");
        lines.add("**Прежняя программа, наставник " + Markdown.plain(mentor) + "**");
        lines.add("Цель: " + text(programme.goal()));
        lines.add("Задачи: " + text(programme.tasks()));
        programme
                .activities()
                .forEach(activity -> lines.add(activity.number() + ". " + Markdown.plain(activity.title()) + ": "
                        + (activity.done() ? "сделано" : "не сделано")));
        lines.add("Встреч по журналу: " + journal.heldMeetings(programme.pairId())
                + ". Можно продолжить эту программу или написать свою.");
        return new Markdown(lines.toString());
    }

    /** The document to be read before it is agreed to or approved. */
    Map<String, Object> document(long pairId) {
        var shown = heading(pairId);
        shown.put("preview", documents.preview(Journal.PROGRAMME, pairId));
        shown.put("document", Documents.address(Journal.PROGRAMME, pairId));
        return shown;
    }

    List<Row> rows(Programme programme) {
        return programme.activities().stream().map(ProgrammeSheet::row).toList();
    }

    private static Row row(Activity activity) {
        return new Row(
                activity.number(),
                activity.title(),
                CompetenceArea.titles(activity.areas()),
                activity.form().title(),
                RussianDate.inWords(activity.month()),
                activity.expectedResult());
    }

    private static String text(@Nullable String written) {
        return written == null ? "—" : Markdown.plain(written);
    }

    record Row(int number, String title, String area, String form, String month, String result) {}
}
