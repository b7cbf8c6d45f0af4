package org.nastavnik.course.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.CourseHead;
import org.nastavnik.engine.CourseSearch;
import org.nastavnik.engine.CourseWait;
import org.nastavnik.engine.Courses;
import org.nastavnik.grammar.Yo;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds processes again, those that run and those that are over. */
@Service
@Transactional(readOnly = true)
public class CourseBook {

    private static final int PAGE = 25;

    /** What a process is about is told by the modules and not known to the engine, so words are looked for among this many. */
    private static final int SEARCHED = 5_000;

    private final Courses courses;
    private final People people;
    private final Wording wording;
    private final Clock clock;

    CourseBook(Courses courses, People people, Wording wording, Clock clock) {
        this.courses = courses;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param named whether whoever asks is told whom and what the processes are about */
    public Found find(Asked asked, boolean named) {
        var search = search(asked);
        var names = Names.of(people, named);
        return asked.words().isBlank() ? page(asked, search, names) : pageWithWords(asked, search, names);
    }

    private Found page(Asked asked, CourseSearch search, Names names) {
        var total = courses.count(search);
        var page = within(asked.page(), total);
        return found(courses.find(search, page * PAGE, PAGE), total, page, names);
    }

    private Found pageWithWords(Asked asked, CourseSearch search, Names names) {
        var words = Arrays.stream(asked.words().strip().split("\\s+"))
                .map(CourseBook::plain)
                .toList();
        var matching = courses.find(search, 0, SEARCHED).stream()
                .filter(head -> {
                    var text = plain(head.name() + " " + wording.about(head, names));
                    return words.stream().allMatch(text::contains);
                })
                .toList();
        var page = within(asked.page(), matching.size());
        return found(matching.stream().skip((long) page * PAGE).limit(PAGE).toList(), matching.size(), page, names);
    }

    private static String plain(String text) {
        return Yo.asYe(text.toLowerCase(Locale.ROOT));
    }

    /** A page beyond the last is the last. */
    private static int within(int page, long total) {
        return Math.max(0, Math.min(page, pages(total) - 1));
    }

    private static int pages(long total) {
        return (int) ((total + PAGE - 1) / PAGE);
    }

    private Found found(List<CourseHead> heads, long total, int page, Names names) {
        return new Found(rows(heads, names), total, page, pages(total));
    }

    private List<Row> rows(List<CourseHead> heads, Names names) {
        var waits = waits(heads);
        return heads.stream()
                .map(head -> wording.row(head, waits.getOrDefault(head.id(), List.of()), names))
                .toList();
    }

    private Map<String, List<CourseWait>> waits(Collection<CourseHead> heads) {
        var running =
                heads.stream().filter(CourseHead::running).map(CourseHead::id).toList();
        return running.isEmpty() ? Map.of() : courses.waits(running);
    }

    private CourseSearch search(Asked asked) {
        var year = asked.year();
        var from = year == null ? null : asked.month() == null ? year.firstDay() : year.firstDayOf(asked.month());
        var until = from == null ? null : asked.month() == null ? year.next().firstDay() : from.plusMonths(1);
        return new CourseSearch(
                asked.process().isEmpty() ? Set.of() : Set.of(asked.process()),
                asked.running(),
                start(from),
                start(until),
                asked.whole());
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The processes of a kind that are over, for lists beside its diagram. */
    public Found over(String process, int page, boolean named) {
        return find(new Asked("", process, false, null, null, true, page), named);
    }

    /** Names of processes by key. */
    public Map<String, String> processes() {
        return courses.processes();
    }

    public Optional<String> diagram(String instanceId) {
        return courses.diagram(instanceId);
    }

    /** The school years something has begun in, the latest first. */
    public List<String> years(SchoolYear present) {
        var everything = new CourseSearch(Set.of(), null, null, null, true);
        var count = courses.count(everything);
        if (count == 0) {
            return List.of(present.toString());
        }
        var first = courses.find(everything, (int) count - 1, 1).get(0);
        var firstYear = SchoolYear.containing(wording.day(first.begun()));
        return Stream.iterate(
                        present,
                        year -> year.firstYear() >= firstYear.firstYear(),
                        year -> new SchoolYear(year.firstYear() - 1))
                .map(Object::toString)
                .toList();
    }
}
