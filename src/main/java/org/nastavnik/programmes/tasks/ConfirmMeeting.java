package org.nastavnik.programmes.tasks;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.programmes.domain.Journal;
import org.nastavnik.programmes.domain.MeetingView;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class ConfirmMeeting implements UserTask<ConfirmMeeting.Answer> {

    private final Journal journal;
    private final People people;

    ConfirmMeeting(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var meeting = journal.meeting(task.id("meetingId"));
        return Map.of(
                "mentor", people.person(task.id("mentorId")).nameAndPosition(),
                "date", RussianDate.inWords(Objects.requireNonNull(meeting.heldOn())),
                "topic", text(meeting.topic()),
                "content", text(meeting.content()),
                "recommendations", text(meeting.recommendations()),
                "task", task(meeting));
    }

    private static String task(MeetingView meeting) {
        return meeting.taskUntil() == null
                ? text(meeting.task())
                : meeting.task() + " (до " + RussianDate.inWords(meeting.taskUntil()) + ")";
    }

    private static String text(@Nullable String written) {
        return written == null ? "—" : written;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        journal.confirmMeeting(
                task.id("meetingId"),
                answer.confirmation() == Confirmation.CONFIRMED,
                answer.remark(),
                answer.reflection());
        return Outcome.none();
    }

    enum Confirmation {
        CONFIRMED,
        DISPUTED
    }

    record Answer(Confirmation confirmation, @Nullable String remark, String reflection) {}
}
