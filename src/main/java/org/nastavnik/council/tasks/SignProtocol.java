package org.nastavnik.council.tasks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.council.Decision;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.Minutes;
import org.nastavnik.council.domain.CouncilDesk;
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

    record DecisionRow(String decision, String responsible, String due) {}

    private final CouncilDesk desk;
    private final People people;

    SignProtocol(CouncilDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var meeting = desk.meeting(task.id("meetingId"));
        var minutes = Objects.requireNonNull(meeting.minutes());
        return Map.of(
                "number", minutes.number(),
                "date", RussianDate.of(minutes.heldOn()),
                "chairman", people.person(minutes.chairmanId()).nameAndPosition(),
                "secretary", people.person(meeting.secretaryId()).nameAndPosition(),
                "attendance", attendance(minutes),
                "agenda", agenda(meeting),
                "heard", minutes.heard(),
                "votes", votes(minutes),
                "decisions", decisions(minutes.decisions()),
                "returns", meeting.returns());
    }

    private static String attendance(Minutes minutes) {
        var attendance = minutes.attendance();
        return attendance.present() + " из " + attendance.total() + ", отсутствовали " + attendance.absent()
                + ", кворум есть";
    }

    private static String agenda(Meeting meeting) {
        return IntStream.range(0, meeting.agenda().size())
                .mapToObj(index -> (index + 1) + ". " + meeting.agenda().get(index))
                .collect(Collectors.joining("\n"));
    }

    private static String votes(Minutes minutes) {
        var votes = minutes.votes();
        return "за " + votes.inFavour() + ", против " + votes.against() + ", воздержались " + votes.abstained();
    }

    private List<DecisionRow> decisions(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> new DecisionRow(
                        decision.text(),
                        people.person(decision.responsibleId()).shortName(),
                        RussianDate.of(decision.due())))
                .toList();
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
