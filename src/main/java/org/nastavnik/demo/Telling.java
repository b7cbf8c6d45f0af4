package org.nastavnik.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.engine.StandIn;
import org.nastavnik.engine.StandIn.Waiting;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.staff.People;

/** One telling of the story, day by day. */
final class Telling {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int MINUTES_PER_STEP = 4;
    private static final int MOST_ROUNDS = 50;

    private final Story story;
    private final SchoolYear year;
    private final LocalDate end;
    private final StandIn standIn;
    private final People people;
    private final Pairs pairs;
    private final WorkingDays workingDays;
    private final StoryClock clock;

    /** What will be answered to the open tasks, and when. */
    private final Map<String, Plan> plans = new HashMap<>();

    private final Map<Reply, Integer> turns = new HashMap<>();
    private int steps;
    private String doing = "";

    /** @param end the day the story ends on: nothing is answered on it any more */
    Telling(
            Story story,
            LocalDate end,
            StandIn standIn,
            People people,
            Pairs pairs,
            WorkingDays workingDays,
            StoryClock clock) {
        this.story = story;
        this.year = SchoolYear.containing(end);
        this.end = end;
        this.standIn = standIn;
        this.people = people;
        this.pairs = pairs;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The working days of the school year before the story's end. */
    List<LocalDate> days() {
        return year.firstDay().datesUntil(end).filter(workingDays::isWorking).toList();
    }

    int steps() {
        return steps;
    }

    /** What is being done just now, for a story that breaks off. */
    String doing() {
        return doing;
    }

    void play(LocalDate day) {
        clock.moveTo(at(day, MORNING));
        doing = "срабатывание сроков";
        standIn.runDue();
        var time = MORNING.plusMinutes(MINUTES_PER_STEP);
        clock.moveTo(at(day, time));
        startWhatBegins(day);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var open = standIn.waiting();
            var ready = open.stream().filter(task -> isReady(task, open, day)).toList();
            if (ready.isEmpty()) {
                return;
            }
            for (var task : ready) {
                time = time.isBefore(EVENING) ? time.plusMinutes(MINUTES_PER_STEP) : time;
                clock.moveTo(at(day, time));
                answer(task, day);
            }
            standIn.runDue();
        }
        throw new IllegalStateException("There is no end of tasks");
    }

    /** On the day the story ends on, real time goes on: what begins on that day still begins, and people answer themselves. */
    void end() {
        clock.backToReality();
        doing = "срабатывание сроков";
        standIn.runDue();
        startWhatBegins(end);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    // ---- starting

    private void startWhatBegins(LocalDate day) {
        story.undertakings().stream()
                .filter(start -> dayOf(start).filter(day::equals).isPresent())
                .forEach(start -> start(start, day));
    }

    private Optional<LocalDate> dayOf(Undertaking start) {
        if (start.from() != null && end.isBefore(dayOfYear(start.from()))
                || start.to() != null && end.isAfter(dayOfYear(start.to()))) {
            return Optional.empty();
        }
        return Optional.of(
                start.before() == null
                        ? onOrAfter(dayOfYear(Objects.requireNonNull(start.on())))
                        : before(end, start.before()));
    }

    private void start(Undertaking start, LocalDate day) {
        doing = start.who() + " начинает " + start.process();
        var wording = wording(day, () -> standIn.openStart(start.process(), start.who()));
        standIn.start(start.process(), start.who(), wording.fill(start.answer()));
        standIn.runDue();
        steps++;
    }

    // ---- answering

    private boolean isReady(Waiting task, List<Waiting> open, LocalDate day) {
        var plan = planOf(task);
        return !plan.readyOn().isAfter(day)
                && (!plan.turn().unlessLast() || open.stream().anyMatch(other -> keepsBusy(task, other)));
    }

    /** Whether the doer of this task will have the other one on the list when the story ends. */
    private boolean keepsBusy(Waiting task, Waiting other) {
        return other.doer().equals(task.doer())
                && !other.id().equals(task.id())
                && !planOf(other).readyOn().isBefore(end);
    }

    private Plan planOf(Waiting task) {
        var known = plans.get(task.id());
        if (known == null) {
            known = plan(task);
            plans.put(task.id(), known);
        }
        return known;
    }

    private Plan plan(Waiting task) {
        var shown = new Shown(() -> standIn.open(task.id()));
        var reply = story.replies().getOrDefault(task.key(), List.of()).stream()
                .filter(each -> isMeant(each, task, shown))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The story has no reply to " + task.key() + " of " + task.doer()));
        var turn = reply.turn(turns.merge(reply, 1, Integer::sum));
        if (turn.answer() == null) {
            return new Plan(turn, LocalDate.MAX);
        }
        var given = LocalDate.ofInstant(task.since(), clock.getZone());
        var readyOn = turn.after() == 0 ? given : workingDays.after(given, turn.after());
        return new Plan(turn, turn.on() == null ? readyOn : Days.later(readyOn, dayOfYear(turn.on())));
    }

    private boolean isMeant(Reply reply, Waiting task, Shown shown) {
        return (reply.who() == null || reply.who().contains(task.doer()))
                && (reply.about() == null || reply.about().equals(about(task)))
                && (reply.shown() == null
                        || reply.shown().entrySet().stream()
                                .allMatch(entry -> String.valueOf(shown.get().get(entry.getKey()))
                                        .contains(entry.getValue())));
    }

    private String about(Waiting task) {
        var pairId = standIn.id(task.id(), "pairId");
        return Stream.of(
                        pairId == null ? null : Long.valueOf(pairs.pair(pairId).menteeId()),
                        standIn.id(task.id(), "menteeId"),
                        standIn.id(task.id(), "personId"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> people.person(id).login())
                .orElse("");
    }

    private void answer(Waiting task, LocalDate day) {
        // An answer given a minute ago may have closed this task too.
        if (!standIn.isOpen(task.id())) {
            return;
        }
        doing = task.doer() + " отвечает на " + task.key();
        var answer = planOf(task).turn().answer();
        standIn.answer(
                task.id(),
                wording(day, new Shown(() -> standIn.open(task.id()))).fill(Objects.requireNonNull(answer)));
        plans.remove(task.id());
        steps++;
    }

    private Wording wording(LocalDate day, Supplier<Map<String, Object>> shown) {
        return new Wording(year, day, end, people, shown);
    }

    // ---- days

    /** @param day such as {@code 10-14} */
    private LocalDate dayOfYear(String day) {
        return year.at(MonthDay.parse("--" + day));
    }

    private LocalDate onOrAfter(LocalDate day) {
        return workingDays.after(day.minusDays(1), 1);
    }

    private LocalDate before(LocalDate day, int days) {
        var result = day;
        for (var left = days; left > 0; left--) {
            result = workingDays.onOrBefore(result.minusDays(1));
        }
        return result;
    }

    /** @param readyOn the first day the answer is given on */
    private record Plan(Reply.Turn turn, LocalDate readyOn) {}

    /** What a form shows, asked for once and only when needed. */
    private static final class Shown implements Supplier<Map<String, Object>> {

        private final Supplier<Map<String, Object>> form;
        private @Nullable Map<String, Object> values;

        Shown(Supplier<Map<String, Object>> form) {
            this.form = form;
        }

        @Override
        public Map<String, Object> get() {
            if (values == null) {
                values = form.get();
            }
            return values;
        }
    }
}
