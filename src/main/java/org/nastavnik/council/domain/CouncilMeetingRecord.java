package org.nastavnik.council.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.council.Attendance;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.MeetingState;
import org.nastavnik.council.Minutes;
import org.nastavnik.council.Votes;
import org.nastavnik.engine.RefusedAnswer;

@Entity
@Table(name = "council_meeting")
class CouncilMeetingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_meeting_seq")
    @SequenceGenerator(name = "council_meeting_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.CALLED;

    private LocalDate plannedOn;
    private String place;
    private long secretaryId;

    @ElementCollection
    @CollectionTable(name = "council_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "item_number")
    @Column(name = "topic")
    private List<String> agenda = new ArrayList<>();

    private @Nullable String protocolNumber;
    private @Nullable LocalDate heldOn;
    private @Nullable Long chairmanId;
    private @Nullable Integer presentCount;
    private @Nullable Integer totalCount;
    private @Nullable String heard;
    private @Nullable Integer votesFor;
    private @Nullable Integer votesAgainst;
    private @Nullable Integer votesAbstained;

    @ElementCollection
    @CollectionTable(name = "council_decision", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "decision_number")
    private List<DecisionLine> decisions = new ArrayList<>();

    private int returns;
    private @Nullable String returnComment;
    private @Nullable Long signedBy;
    private @Nullable LocalDate signedOn;

    protected CouncilMeetingRecord() {}

    CouncilMeetingRecord(String schoolYear, LocalDate plannedOn, String place, long secretaryId, List<String> agenda) {
        this.schoolYear = schoolYear;
        this.plannedOn = plannedOn;
        this.place = place;
        this.secretaryId = secretaryId;
        this.agenda.addAll(agenda);
    }

    void record(Minutes minutes) {
        refuseUnlessOpen();
        if (!minutes.attendance().quorum()) {
            throw new IllegalArgumentException("A council without a quorum decides nothing");
        }
        if (minutes.votes().cast() != minutes.attendance().present()) {
            throw new RefusedAnswer("Голосов «за», «против» и «воздержались» вместе должно быть столько же, сколько "
                    + "присутствующих: сейчас голосов " + minutes.votes().cast() + ", присутствующих "
                    + minutes.attendance().present() + ".");
        }
        state = MeetingState.RECORDED;
        protocolNumber = minutes.number();
        heldOn = minutes.heldOn();
        chairmanId = minutes.chairmanId();
        presentCount = minutes.attendance().present();
        totalCount = minutes.attendance().total();
        heard = minutes.heard();
        votesFor = minutes.votes().inFavour();
        votesAgainst = minutes.votes().against();
        votesAbstained = minutes.votes().abstained();
        decisions.clear();
        minutes.decisions().stream().map(DecisionLine::of).forEach(decisions::add);
    }

    /** There was no quorum, so nothing was decided and another meeting is called. */
    void putOff(Attendance attendance) {
        refuseUnlessOpen();
        state = MeetingState.POSTPONED;
        protocolNumber = null;
        heldOn = null;
        chairmanId = null;
        heard = null;
        votesFor = null;
        votesAgainst = null;
        votesAbstained = null;
        decisions.clear();
        presentCount = attendance.present();
        totalCount = attendance.total();
    }

    private void refuseUnlessOpen() {
        if (state != MeetingState.CALLED && state != MeetingState.RETURNED) {
            throw new RefusedAnswer("Протокол этого заседания уже передан заведующему. Обновите список задач.");
        }
    }

    void sign(long personId, LocalDate today) {
        refuseUnlessRecorded();
        state = MeetingState.SIGNED;
        signedBy = personId;
        signedOn = today;
    }

    void giveBack(String comment) {
        refuseUnlessRecorded();
        state = MeetingState.RETURNED;
        returns++;
        returnComment = comment;
    }

    private void refuseUnlessRecorded() {
        if (state != MeetingState.RECORDED) {
            throw new RefusedAnswer("Этот протокол уже рассмотрен. Обновите список задач.");
        }
    }

    void register() {
        if (state != MeetingState.SIGNED) {
            throw new IllegalStateException("The protocol " + id + " is " + state);
        }
        state = MeetingState.REGISTERED;
    }

    MeetingState state() {
        return state;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    String schoolYear() {
        return schoolYear;
    }

    Meeting view() {
        var attendance = presentCount == null || totalCount == null ? null : new Attendance(presentCount, totalCount);
        return new Meeting(
                id,
                schoolYear,
                state,
                plannedOn,
                place,
                secretaryId,
                List.copyOf(agenda),
                attendance,
                protocolNumber == null || attendance == null ? null : minutes(protocolNumber, attendance),
                returns,
                returnComment,
                signedBy,
                signedOn);
    }

    private Minutes minutes(String number, Attendance attendance) {
        return new Minutes(
                number,
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(chairmanId),
                attendance,
                Objects.requireNonNull(heard),
                new Votes(
                        Objects.requireNonNull(votesFor),
                        Objects.requireNonNull(votesAgainst),
                        Objects.requireNonNull(votesAbstained)),
                decisions.stream().map(DecisionLine::view).toList());
    }
}
