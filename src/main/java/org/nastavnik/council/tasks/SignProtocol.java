package org.nastavnik.council.tasks;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.council.Council;
import org.nastavnik.council.domain.CouncilDesk;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** The head signs the protocol or gives it back to the secretary. */
@Component
class SignProtocol implements UserTask<SignProtocol.Answer> {

    enum ProtocolDecision {
        SIGN,
        RETURN
    }

    record Answer(
            ProtocolDecision protocolDecision, @Nullable String comment) {}

    private final CouncilDesk desk;
    private final People people;
    private final Documents documents;

    SignProtocol(CouncilDesk desk, People people, Documents documents) {
        this.desk = desk;
        this.people = people;
        this.documents = documents;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var meeting = desk.meeting(task.id("meetingId"));
        var minutes = Objects.requireNonNull(meeting.minutes());
        return Map.of(
                "number", minutes.number(),
                "date", RussianDate.of(minutes.heldOn()),
                "preview", documents.preview(Council.PROTOCOL, meeting.id()),
                "document", Documents.address(Council.PROTOCOL, meeting.id()),
                "returns", meeting.returns());
    }

    /** Whoever the protocol names, which the form shows in full. */
    @Override
    public Set<Long> concerns(TaskContext task) {
        return documents.people(Council.PROTOCOL, task.id("meetingId"));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var meetingId = task.id("meetingId");
        if (answer.protocolDecision() == ProtocolDecision.SIGN) {
            desk.sign(meetingId, people.withLogin(task.doer()).id());
        } else {
            desk.giveBack(meetingId, Objects.requireNonNull(answer.comment()));
        }
        return Outcome.of("protocolDecision", answer.protocolDecision());
    }
}
