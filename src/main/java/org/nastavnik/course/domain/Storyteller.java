package org.nastavnik.course.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.course.domain.Story.Awaited;
import org.nastavnik.course.domain.Story.Group;
import org.nastavnik.course.domain.Story.Line;
import org.nastavnik.course.domain.Story.Marks;
import org.nastavnik.course.domain.Story.Tone;
import org.nastavnik.course.domain.Story.Waiting;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Course;
import org.nastavnik.engine.CourseHead;
import org.nastavnik.engine.CourseState;
import org.nastavnik.engine.CourseStep;
import org.nastavnik.engine.CourseWait;
import org.nastavnik.engine.Courses;
import org.nastavnik.staff.People;
import org.nastavnik.worklog.DoneTask;
import org.nastavnik.worklog.Worklog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the course of one instance: what people and the system have done, and what is waited for. Gateways and the like are left out. */
@Service
@Transactional(readOnly = true)
public class Storyteller {

    private final Courses courses;
    private final Worklog worklog;
    private final Documents documents;
    private final People people;
    private final Facts facts;
    private final Wording wording;

    Storyteller(Courses courses, Worklog worklog, Documents documents, People people, Facts facts, Wording wording) {
        this.courses = courses;
        this.worklog = worklog;
        this.documents = documents;
        this.people = people;
        this.facts = facts;
        this.wording = wording;
    }

    /** @param reader the login of whoever leads and wants to read it; null for somebody who is told no names, subjects and decisions */
    public Optional<Story> story(String instanceId, @Nullable String reader) {
        return courses.course(instanceId).map(course -> new Telling(course, reader).story());
    }

    private final class Telling {

        private final Course course;
        private final CourseHead head;
        private final @Nullable String reader;
        private final Names names;
        private final DoneWork work;
        private final Map<String, List<CourseWait>> waits;
        private final Map<String, Row> parts;

        Telling(Course course, @Nullable String reader) {
            this.course = course;
            this.head = course.head();
            this.reader = reader;
            this.names = Names.of(people, reader != null);
            this.work = new DoneWork(worklog.of(course.head().id()));
            var running = Stream.concat(Stream.of(head), course.called().stream())
                    .filter(CourseHead::running)
                    .map(CourseHead::id)
                    .toList();
            this.waits = running.isEmpty() ? Map.of() : courses.waits(running);
            this.parts = course.called().stream()
                    .collect(Collectors.toMap(CourseHead::id, this::row, (one, other) -> one, LinkedHashMap::new));
        }

        Story story() {
            return new Story(
                    row(head),
                    course.caller() == null ? null : row(course.caller()),
                    awaited(),
                    troubles(),
                    lines(),
                    groups(),
                    papers(),
                    marks());
        }

        private Row row(CourseHead one) {
            return wording.row(one, waits.getOrDefault(one.id(), List.of()), names);
        }

        private List<Documents.Link> papers() {
            var origin = wording.origin(head);
            return origin == null || reader == null ? List.of() : documents.comingOf(origin, reader);
        }

        /** One line for everybody who is awaited with the same since the same day. */
        private List<Awaited> awaited() {
            return waits.getOrDefault(head.id(), List.of()).stream()
                    .collect(Collectors.groupingBy(this::unnamed, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(same -> named(same.getKey(), same.getValue()))
                    .toList();
        }

        private Awaited unnamed(CourseWait wait) {
            return new Awaited(
                    List.of(),
                    wait.doer() == null || wait.name() == null ? facts.awaited(wait) : wait.name(),
                    wording.since(wait.since()),
                    wait.instanceId().equals(head.id()) ? null : wait.instanceId());
        }

        private Awaited named(Awaited wait, List<CourseWait> same) {
            var doers = same.stream()
                    .map(CourseWait::doer)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return new Awaited(names.ofAll(doers), wait.what(), wait.since(), wait.instance());
        }

        private List<String> troubles() {
            return course.steps().stream()
                    .filter(step -> course.failed().contains(step.activity()))
                    .map(CourseStep::name)
                    .filter(name -> name != null)
                    .distinct()
                    .toList();
        }

        private List<Line> lines() {
            var told = new ArrayList<Moment>();
            var toldCalls = new HashSet<CourseStep>();
            for (var step : course.steps()) {
                switch (step.kind()) {
                    case TASK -> tell(told, step.to(), () -> done(step));
                    case SYSTEM, WAIT, END -> {
                        if (step.done()) {
                            fact(told, step, step.to());
                        }
                    }
                    case BEGIN -> begin(told, step);
                    case CALL -> {
                        if (toldCalls.add(step)) {
                            var calls = together(step);
                            toldCalls.addAll(calls);
                            told.add(called(calls));
                        }
                    }
                    case DECISION, EVENT, FRAME -> {}
                }
            }
            if (head.state() == CourseState.STOPPED && head.ended() != null) {
                told.add(new Moment(
                        head.ended(), line(head.ended(), null, "Дальше не продолжалось: прекращено", Tone.STOP)));
            }
            told.sort(Comparator.comparing(Moment::at));
            return told.stream().map(Moment::line).toList();
        }

        private void tell(List<Moment> told, @Nullable Instant at, Supplier<Line> line) {
            if (at != null) {
                told.add(new Moment(at, line.get()));
            }
        }

        private void fact(List<Moment> told, CourseStep step, @Nullable Instant at) {
            var words = facts.done(step);
            if (at != null && !words.isEmpty()) {
                told.add(new Moment(
                        at, new Line(wording.moment(at), null, words, null, null, Tone.FACT, null, facts.begun(step))));
            }
        }

        private void begin(List<Moment> told, CourseStep step) {
            var words = facts.done(step);
            if (words.isEmpty()) {
                return;
            }
            var begun = told.isEmpty() ? work.start() : Optional.<DoneTask>empty();
            told.add(new Moment(
                    step.from(),
                    begun.map(form -> begun(step, form, words))
                            .orElseGet(() -> line(step.from(), null, words, Tone.FACT))));
        }

        private Line begun(CourseStep step, DoneTask form, String words) {
            return new Line(
                    wording.moment(step.from()),
                    names.inFull(form.doer()),
                    words,
                    decision(form),
                    document(form),
                    Tone.DONE,
                    null,
                    null);
        }

        private Line done(CourseStep step) {
            var name = step.name() == null ? "" : step.name();
            if (step.cancelled()) {
                var late = name + " — не сделано, задача закрыта без ответа";
                return line(step.to(), step.doer() == null ? null : names.inFull(step.doer()), late, Tone.LEFT);
            }
            var done = work.of(step);
            var doer = done.map(DoneTask::doer).orElse(step.doer());
            return new Line(
                    wording.moment(step.to()),
                    doer == null ? null : names.inFull(doer),
                    name,
                    done.map(this::decision).orElse(null),
                    done.map(this::document).orElse(null),
                    Tone.DONE,
                    null,
                    null);
        }

        /** So are decisions. */
        private @Nullable String decision(DoneTask task) {
            return reader == null || task.decision() == null ? null : Wording.decision(task.decision());
        }

        /** Documents are for those who lead; what a technical administrator sees is how the work goes. */
        private @Nullable String document(DoneTask task) {
            return reader == null ? null : task.document();
        }

        /** This call and those the step has made beside it, not those it made when the process came by again. */
        private List<CourseStep> together(CourseStep first) {
            return course.steps().stream()
                    .filter(step -> step.equals(first)
                            || step.activity().equals(first.activity())
                                    && !step.from().isBefore(first.from())
                                    && (first.to() == null || step.from().isBefore(first.to())))
                    .toList();
        }

        private Moment called(List<CourseStep> calls) {
            var first = calls.get(0);
            var name = first.name() == null ? "" : first.name();
            var line = calls.size() == 1
                    ? new Line(
                            wording.moment(first.from()),
                            null,
                            name,
                            null,
                            null,
                            Tone.PART,
                            first.calledId() == null ? null : parts.get(first.calledId()),
                            null)
                    : line(first.from(), null, name + " — частей: " + calls.size(), Tone.PART);
            return new Moment(first.from(), line);
        }

        private Line line(Instant when, @Nullable String who, String what, Tone tone) {
            return new Line(wording.moment(when), who, what, null, null, tone, null, null);
        }

        private List<Group> groups() {
            return parts.values().stream()
                    .collect(Collectors.groupingBy(Row::name, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .filter(group -> group.getValue().size() > 1)
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }

        private Marks marks() {
            return new Marks(
                    course.done().stream().sorted().toList(),
                    course.waiting().entrySet().stream()
                            .filter(waiting -> !course.failed().contains(waiting.getKey()))
                            .sorted(Map.Entry.comparingByKey())
                            .map(waiting -> new Waiting(waiting.getKey(), wording.since(waiting.getValue())))
                            .toList(),
                    course.left().stream().sorted().toList(),
                    course.failed().stream().sorted().toList());
        }
    }

    private record Moment(Instant at, Line line) {}
}
