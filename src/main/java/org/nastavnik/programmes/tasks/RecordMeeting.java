package org.nastavnik.programmes.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Markdown;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.domain.Journal;
import org.nastavnik.programmes.domain.MeetingEntry;
import org.nastavnik.programmes.domain.MeetingEntry.MeetingFormat;
import org.nastavnik.programmes.domain.MeetingEntry.MeetingKind;
import org.nastavnik.programmes.domain.MeetingView;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class RecordMeeting implements UserTask<RecordMeeting.Answer> {

    private static final String OUTSIDE_THE_PLAN = "0";

    private final Journal journal;
    private final People people;

    RecordMeeting(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var meeting = journal.meeting(task.id("meetingId"));
        var shown = new HashMap<String, Object>();
        shown.put("month", RussianDate.inWords(YearMonth.from(meeting.opensOn())));
        shown.put("mentee", people.person(task.id("menteeId")).nameAndPosition());
        shown.put(
                "previous",
                journal.meetingBefore(meeting.id()).map(RecordMeeting::words).orElse(new Markdown("")));
        shown.put("activities", activities(journal.programme(meeting.pairId()).orElseThrow()));
        return shown;
    }

    private static Markdown words(MeetingView previous) {
        var words = "**Прошлая встреча:** " + text(previous.topic());
        if (previous.task() != null) {
            words += ". **Задание:** " + text(previous.task());
        }
        if (previous.reflection() != null) {
            words += ". **Наставляемый пишет:** " + text(previous.reflection());
        }
        if (previous.remark() != null) {
            words += ". **Было иначе:** " + text(previous.remark());
        }
        return new Markdown(words);
    }

    private static String text(@Nullable String written) {
        return written == null ? "—" : Markdown.plain(written);
    }

    private static List<Option> activities(Programme programme) {
        var options = new ArrayList<Option>();
        programme
                .activities()
                .forEach(activity ->
                        options.add(Option.of(activity.number(), activity.number() + ". " + activity.title())));
        options.add(Option.of(OUTSIDE_THE_PLAN, "Не из плана"));
        return options;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var meetingId = task.id("meetingId");
        var held = answer.held() == Held.YES;
        if (held) {
            journal.recordMeeting(meetingId, answer.entry());
        } else {
            journal.recordNoMeeting(meetingId, Objects.requireNonNull(answer.reason()));
        }
        return Outcome.of("meetingHeld", held);
    }

    enum Held {
        YES,
        NO
    }

    record Answer(
            Held held,
            @Nullable LocalDate date,
            @Nullable Integer minutes,
            @Nullable MeetingKind kind,
            @Nullable MeetingFormat format,
            @Nullable String topic,
            @Nullable String activity,
            @Nullable String content,
            @Nullable String recommendations,
            @Nullable String task,
            @Nullable LocalDate taskUntil,
            @Nullable String reason) {

        /** The form asks for all of it when the meeting was held. */
        private MeetingEntry entry() {
            return new MeetingEntry(
                    Objects.requireNonNull(date),
                    Objects.requireNonNull(minutes),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(format),
                    Objects.requireNonNull(topic),
                    Integer.parseInt(Objects.requireNonNull(activity)),
                    Objects.requireNonNull(content),
                    Objects.requireNonNull(recommendations),
                    task,
                    taskUntil);
        }
    }
}
