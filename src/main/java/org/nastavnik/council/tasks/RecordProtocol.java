package org.nastavnik.council.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.council.Attendance;
import org.nastavnik.council.Decision;
import org.nastavnik.council.Minutes;
import org.nastavnik.council.Votes;
import org.nastavnik.council.domain.CouncilDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.monitoring.Indicators;
import org.nastavnik.monitoring.Monitoring;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The secretary writes down who came and, where there was a quorum, what was heard and decided. */
@Component
class RecordProtocol implements UserTask<RecordProtocol.Answer> {

    record Answer(
            int total,
            int present,
            @Nullable String number,
            @Nullable LocalDate heldOn,
            @Nullable Long chairman,
            @Nullable String heard,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer votesAbstained,
            @Nullable String decision1,
            @Nullable Long responsible1,
            @Nullable LocalDate due1,
            @Nullable String decision2,
            @Nullable Long responsible2,
            @Nullable LocalDate due2,
            @Nullable String decision3,
            @Nullable Long responsible3,
            @Nullable LocalDate due3,
            @Nullable String decision4,
            @Nullable Long responsible4,
            @Nullable LocalDate due4,
            @Nullable String decision5,
            @Nullable Long responsible5,
            @Nullable LocalDate due5) {

        Attendance attendance() {
            return new Attendance(present, total);
        }

        Minutes minutes() {
            return new Minutes(
                    Objects.requireNonNull(number),
                    Objects.requireNonNull(heldOn),
                    Objects.requireNonNull(chairman),
                    attendance(),
                    Objects.requireNonNull(heard),
                    new Votes(
                            Objects.requireNonNull(votesFor),
                            Objects.requireNonNull(votesAgainst),
                            Objects.requireNonNull(votesAbstained)),
                    decisions());
        }

        private List<Decision> decisions() {
            var decisions = new ArrayList<Decision>();
            add(decisions, decision1, responsible1, due1);
            add(decisions, decision2, responsible2, due2);
            add(decisions, decision3, responsible3, due3);
            add(decisions, decision4, responsible4, due4);
            add(decisions, decision5, responsible5, due5);
            return decisions;
        }

        private static void add(
                List<Decision> decisions, @Nullable String text, @Nullable Long responsible, @Nullable LocalDate due) {
            if (text != null) {
                decisions.add(new Decision(text, Objects.requireNonNull(responsible), Objects.requireNonNull(due)));
            }
        }
    }

    private final CouncilDesk desk;
    private final Monitoring monitoring;
    private final People people;
    private final Duties duties;

    RecordProtocol(CouncilDesk desk, Monitoring monitoring, People people, Duties duties) {
        this.desk = desk;
        this.monitoring = monitoring;
        this.people = people;
        this.duties = duties;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var meeting = desk.meeting(task.id("meetingId"));
        var shown = new LinkedHashMap<String, Object>();
        shown.put("year", task.year());
        shown.put("planned", RussianDate.of(meeting.plannedOn()));
        shown.put("place", meeting.place());
        shown.put(
                "agenda",
                IntStream.range(0, meeting.agenda().size())
                        .mapToObj(index -> (index + 1) + ". " + meeting.agenda().get(index))
                        .collect(Collectors.joining("\n")));
        shown.put(
                "results",
                monitoring.indicators(task.year()).map(RecordProtocol::results).orElse("данных нет"));
        shown.put("comment", meeting.returnComment() == null ? "" : meeting.returnComment());
        shown.put("people", people.everybody().stream().map(Person::option).toList());
        shown.put("heldOn", meeting.plannedOn());
        duties.holderOf(Duty.HEAD).ifPresent(head -> shown.put("chairman", Long.toString(head.id())));
        if (meeting.minutes() != null) {
            showAgain(meeting.minutes(), shown);
        }
        return shown;
    }

    private static String results(Indicators indicators) {
        return "заполнено анкет " + indicators.answered().text() + "; довольны наставничеством "
                + indicators.satisfied().text() + "; готовы к самостоятельной работе " + indicators.ready()
                + ", при сопровождении " + indicators.readyWithSupport() + ", не готовы " + indicators.notReady();
    }

    /** A protocol that was returned is mended, not written anew. */
    private static void showAgain(Minutes minutes, Map<String, Object> shown) {
        shown.put("total", minutes.attendance().total());
        shown.put("present", minutes.attendance().present());
        shown.put("number", minutes.number());
        shown.put("heldOn", minutes.heldOn());
        shown.put("chairman", Long.toString(minutes.chairmanId()));
        shown.put("heard", minutes.heard());
        shown.put("votesFor", minutes.votes().inFavour());
        shown.put("votesAgainst", minutes.votes().against());
        shown.put("votesAbstained", minutes.votes().abstained());
        for (var index = 0; index < minutes.decisions().size(); index++) {
            var decision = minutes.decisions().get(index);
            shown.put("decision" + (index + 1), decision.text());
            shown.put("responsible" + (index + 1), Long.toString(decision.responsibleId()));
            shown.put("due" + (index + 1), decision.due());
        }
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var meetingId = task.id("meetingId");
        var attendance = answer.attendance();
        if (attendance.present() > attendance.total()) {
            throw RefusedAnswer.ofField(
                    "Присутствовали", "присутствующих не может быть больше, чем членов педагогического совета.");
        }
        if (attendance.quorum()) {
            desk.record(meetingId, answer.minutes());
        } else {
            desk.putOff(meetingId, attendance);
        }
        return Outcome.of("quorumPresent", attendance.quorum());
    }
}
