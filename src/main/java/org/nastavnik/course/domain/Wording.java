package org.nastavnik.course.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Origin;
import org.nastavnik.engine.CourseHead;
import org.nastavnik.engine.CourseWait;
import org.springframework.stereotype.Component;

/** Says moments, instances and what they wait for as people here say it. */
@Component
class Wording {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Facts facts;
    private final Clock clock;

    Wording(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** «12.09.2026 10:41» */
    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }

    /** «с 3 ноября», and of another year «с 3 ноября 2025 г.» */
    String since(Instant moment) {
        var day = day(moment);
        var sameYear = day.getYear() == LocalDate.now(clock).getYear();
        // The day stays on one line with its month.
        return ("с " + (sameYear ? RussianDate.withoutYear(day) : RussianDate.inWords(day))).replace(' ', '\u00a0');
    }

    /** «решение «Утвердить»»; what was ticked says by itself what it is: «Ознакомлен(а): да». */
    static String decision(String decision) {
        return decision.contains(": ") ? decision : "решение «" + decision + "»";
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** What it is about: words of the modules, or its school year. */
    String about(CourseHead head, Names names) {
        if (names.told() && !head.about().isEmpty()) {
            return head.about();
        }
        var origin = origin(head);
        return origin == null || !origin.id().equals(origin.year())
                ? ""
                : SchoolYear.inWords(origin.year()) + " учебный год";
    }

    /** The piece of work the instance is, as its business key names it. */
    @Nullable
    Origin origin(CourseHead head) {
        var key = head.businessKey();
        if (key == null || key.indexOf(':') < 0) {
            return null;
        }
        var parts = key.split(":");
        return new Origin(parts[0], parts[1], year(parts[1], head.begun()));
    }

    private String year(String id, Instant begun) {
        try {
            return SchoolYear.of(id).toString();
        } catch (IllegalArgumentException notAYear) {
            return SchoolYear.containing(day(begun)).toString();
        }
    }

    Row row(CourseHead head, List<CourseWait> waits, Names names) {
        return new Row(
                head.id(),
                head.name(),
                about(head, names),
                RussianDate.of(day(head.begun())),
                head.ended() == null ? null : RussianDate.of(day(head.ended())),
                fate(head, waits, names),
                state(head));
    }

    private String fate(CourseHead head, List<CourseWait> waits, Names names) {
        return switch (head.state()) {
            case RUNNING -> waits.isEmpty() ? "идёт" : "ждём: " + awaited(waits, names);
            case FINISHED -> "закончено " + RussianDate.of(day(head.ended()));
            case STOPPED -> "прекращено " + RussianDate.of(day(head.ended()));
        };
    }

    private String awaited(List<CourseWait> waits, Names names) {
        var first = waits.get(0);
        if (first.doer() == null) {
            return facts.awaited(first) + ", " + since(first.since());
        }
        var doers = waits.stream()
                .map(CourseWait::doer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.firstOf(doers) + ", " + since(first.since());
    }

    private static Row.State state(CourseHead head) {
        return switch (head.state()) {
            case RUNNING -> Row.State.RUNNING;
            case FINISHED -> Row.State.FINISHED;
            case STOPPED -> Row.State.STOPPED;
        };
    }
}
