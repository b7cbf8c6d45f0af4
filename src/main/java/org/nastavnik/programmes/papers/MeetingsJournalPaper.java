package org.nastavnik.programmes.papers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.Programmes;
import org.nastavnik.programmes.domain.Journal;
import org.nastavnik.programmes.domain.JournalPage;
import org.nastavnik.programmes.domain.MeetingEntry;
import org.springframework.stereotype.Component;

/** The journal of a pair's meetings; its id is the pair's. Of the psychologist's support it tells only when and what kind. */
@Component
class MeetingsJournalPaper implements Paper {

    private final Journal journal;
    private final Programmes programmes;
    private final Pairs pairs;
    private final PairNames names;

    MeetingsJournalPaper(Journal journal, Programmes programmes, Pairs pairs, PairNames names) {
        this.journal = journal;
        this.programmes = programmes;
        this.pairs = pairs;
        this.names = names;
    }

    @Override
    public String key() {
        return "meetings-journal";
    }

    @Override
    public String title() {
        return "Журнал встреч наставнической пары";
    }

    @Override
    public int stage(long id) {
        return 5;
    }

    @Override
    public List<Long> of(String year) {
        return journal.withPages(
                pairs.pairsOf(year).stream().filter(Pair::worked).map(Pair::id).toList());
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return !origin.is("pair")
                ? List.of()
                : of(origin.year()).stream().filter(id -> id == origin.number()).toList();
    }

    @Override
    public Set<Long> people(long id) {
        var pair = pairs.pair(id);
        return Set.of(pair.mentorId(), pair.menteeId());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        var pair = pairs.pair(id);
        return reader.leads() || reader.is(pair.mentorId()) || reader.is(pair.menteeId());
    }

    @Override
    public Sheet sheet(long id) {
        var pair = pairs.pair(id);
        var pages = journal.pages(id);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("No journal of pair " + id);
        }
        var progress = programmes.progress(id);
        var closedOn = closedOn(id);
        var fields = names.of(pair);
        fields.put("begun", RussianDate.of(pair.activeFrom()));
        fields.put("closed", RussianDate.of(closedOn));
        fields.put("rows", rows(pages));
        fields.put("held", progress.meetingsHeld());
        fields.put("planned", progress.meetingsPlanned());
        fields.put("minutes", entries(pages).mapToInt(MeetingEntry::minutes).sum());
        fields.put(
                "supports",
                journal.givenSupports(id).stream()
                        .map(support -> new SupportRow(
                                RussianDate.of(support.date()), support.kind().title()))
                        .toList());
        return new Sheet(
                "meetings-journal",
                "Журнал встреч наставнической пары: " + names.inShort(pair),
                null,
                closedOn,
                state(closedOn),
                fields);
    }

    @Override
    public String state(long id) {
        return state(closedOn(id));
    }

    private static String state(@Nullable LocalDate closedOn) {
        return closedOn == null ? "ведётся" : "закончен";
    }

    private @Nullable LocalDate closedOn(long pairId) {
        return programmes.programme(pairId).map(Programme::closedOn).orElse(null);
    }

    private static Stream<MeetingEntry> entries(List<JournalPage> pages) {
        return pages.stream().flatMap(page -> Stream.ofNullable(page.entry()));
    }

    /** Meetings that are still ahead have no row. */
    private static List<Row> rows(List<JournalPage> pages) {
        var rows = new ArrayList<Row>();
        var held = 0;
        for (var page : pages) {
            if (page.entry() != null) {
                rows.add(Row.held(++held, page, page.entry()));
            } else if (page.state() == JournalPage.State.NOT_HELD) {
                rows.add(Row.missing(page.opensOn(), "встреча не состоялась – " + page.reason()));
            } else if (page.state() == JournalPage.State.NOT_RECORDED) {
                rows.add(Row.missing(page.opensOn(), "запись о встрече не сделана"));
            }
        }
        return rows;
    }

    /**
     * A meeting, or the line that there was none.
     *
     * @param missing set instead of everything else when there was no meeting
     */
    public record Row(
            int number,
            String day,
            String kind,
            List<String> topic,
            List<String> content,
            List<String> recommendations,
            List<String> task,
            List<String> answer,
            @Nullable String missing) {

        static Row held(int number, JournalPage page, MeetingEntry entry) {
            return new Row(
                    number,
                    RussianDate.of(entry.date()),
                    entry.kind().title() + ", " + entry.format().title() + ", " + entry.minutes() + " мин.",
                    List.of(
                            entry.topic(),
                            entry.activity() == 0 ? "(вне плана)" : "(мероприятие плана № " + entry.activity() + ")"),
                    lines(entry.content()),
                    lines(entry.recommendations()),
                    task(entry),
                    answer(page),
                    null);
        }

        static Row missing(LocalDate day, String words) {
            return new Row(
                    0,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    RussianDate.inWords(YearMonth.from(day)) + ": " + words);
        }

        private static List<String> task(MeetingEntry entry) {
            if (entry.task() == null) {
                return List.of("не давалось");
            }
            var lines = new ArrayList<>(lines(entry.task()));
            if (entry.taskUntil() != null) {
                lines.add("Срок: " + RussianDate.of(entry.taskUntil()));
            }
            return lines;
        }

        private static List<String> answer(JournalPage page) {
            if (page.confirmation() == null) {
                return List.of("ожидается");
            }
            var lines = new ArrayList<String>();
            lines.add(page.confirmation().title() + (page.remark() == null ? "" : ": " + page.remark()));
            if (page.reflection() != null) {
                lines.addAll(lines(page.reflection()));
            }
            return lines;
        }

        private static List<String> lines(String text) {
            return text.isBlank()
                    ? List.of("не указано")
                    : text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** That the psychologist has met the pair. */
    public record SupportRow(String day, String kind) {}
}
