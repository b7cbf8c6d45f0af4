package org.nastavnik.worklog.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.TaskAnswered.Answered;
import org.nastavnik.engine.Tasks;
import org.nastavnik.engine.Tasks.Course;
import org.nastavnik.staff.People;
import org.nastavnik.worklog.DoneTask;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person has done, with the answers: for that person's own eyes. */
@Service
@Transactional(readOnly = true)
public class DoneTasks {

    public static final int PAGE_SIZE = 20;

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(3000, 1, 1);

    private final DoneTaskRecords records;
    private final Tasks tasks;
    private final People people;
    private final Clock clock;

    DoneTasks(DoneTaskRecords records, Tasks tasks, People people, Clock clock) {
        this.records = records;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /** One page of the person's done tasks, the newest first; the first page is number 0. */
    public Shelf page(String login, Search search, int number) {
        var month = search.month();
        var from = month == null ? BEFORE_ALL : month.atDay(1);
        var until = month == null ? AFTER_ALL : month.plusMonths(1).atDay(1);
        var found = records.search(
                login, startOf(from), startOf(until), search.pattern(), PageRequest.of(number, PAGE_SIZE));
        return new Shelf(
                told(login, found.getContent()), found.getTotalElements(), number, Math.max(1, found.getTotalPages()));
    }

    /** Nobody needs to be told about themselves, so the subjects that mean the doer are left out. */
    private List<Line> told(String login, List<Fact> facts) {
        var self = people.findByLogin(login).map(person -> Long.toString(person.id()));
        var about = tasks.about(facts.stream()
                .map(fact -> {
                    var subjects = SubjectsText.read(fact.subjects());
                    self.ifPresent(id -> WorkRegister.PEOPLE.forEach(variable -> subjects.remove(variable, id)));
                    return new Course(fact.process(), subjects);
                })
                .toList());
        return IntStream.range(0, facts.size())
                .mapToObj(index -> new Line(facts.get(index).view(), about.get(index)))
                .toList();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The months the person has been working in, the newest first. */
    public List<YearMonth> months(String login) {
        var first = records.firstOf(login);
        if (first == null) {
            return List.of();
        }
        var oldest = YearMonth.from(first.atZone(clock.getZone()));
        return Stream.iterate(YearMonth.now(clock), month -> !month.isBefore(oldest), month -> month.minusMonths(1))
                .toList();
    }

    /** Nothing where there is no such task or another has done it. */
    public Optional<Opened> open(String login, long id) {
        return records.findByIdAndDoer(id, login)
                .map(record -> new Opened(told(login, List.of(record.fact())).get(0), record.answers()));
    }

    /** @param answers null once they have been destroyed */
    public record Opened(Line line, @Nullable List<Answered> answers) {}

    /** @param about what the task was about, in words; empty where its name says everything */
    public record Line(DoneTask task, String about) {}

    /** One page of a list. */
    public record Shelf(List<Line> lines, long total, int number, int pages) {

        public boolean hasNewer() {
            return number > 0;
        }

        public boolean hasOlder() {
            return number + 1 < pages;
        }
    }

    /** @param words to be found in the name of a task, in this order */
    public record Search(String words, @Nullable YearMonth month) {

        String pattern() {
            var escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            return "%" + escaped.replaceAll("\\s+", "%") + "%";
        }
    }
}
