package org.nastavnik.programmes.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.programmes.domain.JournalPage.Confirmation;
import org.nastavnik.programmes.domain.JournalPage.State;

/** A page of the journal: one meeting planned for a window of days, and what became of it. */
@Entity
@Table(name = "pair_meeting")
class MeetingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pair_meeting_seq")
    @SequenceGenerator(name = "pair_meeting_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long pairId;
    private LocalDate opensOn;
    private LocalDate closesOn;

    /** 1 for what was planned at first, one more for every time the term has become longer. */
    private int stretch;

    @Enumerated(EnumType.STRING)
    private State status;

    private @Nullable LocalDate heldOn;
    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private MeetingEntry.@Nullable MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private MeetingEntry.@Nullable MeetingFormat format;

    private @Nullable String topic;

    @Column(name = "activity_number")
    private @Nullable Integer activity;

    private @Nullable String content;
    private @Nullable String recommendations;
    private @Nullable String task;
    private @Nullable LocalDate taskUntil;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Confirmation confirmation;

    private @Nullable String remark;
    private @Nullable String reflection;

    protected MeetingRecord() {}

    MeetingRecord(long pairId, Window window, int stretch) {
        this.pairId = pairId;
        this.opensOn = window.from();
        this.closesOn = window.to();
        this.stretch = stretch;
        this.status = State.PLANNED;
    }

    void held(MeetingEntry entry) {
        status = State.HELD;
        heldOn = entry.date();
        minutes = entry.minutes();
        kind = entry.kind();
        format = entry.format();
        topic = entry.topic();
        activity = entry.activity() == 0 ? null : entry.activity();
        content = entry.content();
        recommendations = entry.recommendations();
        task = entry.task();
        taskUntil = entry.taskUntil();
    }

    void notHeld(String why) {
        status = State.NOT_HELD;
        reason = why;
    }

    void notRecorded() {
        if (status == State.PLANNED) {
            status = State.NOT_RECORDED;
        }
    }

    void confirm(boolean asWritten, @Nullable String whatWasDifferent, String thoughts) {
        confirmation = asWritten ? Confirmation.CONFIRMED : Confirmation.DISPUTED;
        remark = whatWasDifferent;
        reflection = thoughts;
    }

    void notConfirmed() {
        if (confirmation == null) {
            confirmation = Confirmation.NO_ANSWER;
        }
    }

    boolean isHeld() {
        return status == State.HELD;
    }

    long id() {
        return id;
    }

    int stretch() {
        return stretch;
    }

    long pairId() {
        return pairId;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    @Nullable
    Integer activity() {
        return activity;
    }

    JournalPage page() {
        return new JournalPage(opensOn, status, isHeld() ? entry() : null, reason, confirmation, remark, reflection);
    }

    private MeetingEntry entry() {
        return new MeetingEntry(
                Objects.requireNonNull(heldOn),
                minutes == null ? 0 : minutes,
                kind == null ? MeetingEntry.MeetingKind.WORKING : kind,
                format == null ? MeetingEntry.MeetingFormat.IN_PERSON : format,
                Objects.requireNonNullElse(topic, ""),
                activity == null ? 0 : activity,
                Objects.requireNonNullElse(content, ""),
                Objects.requireNonNullElse(recommendations, ""),
                task,
                taskUntil);
    }

    MeetingView view() {
        return new MeetingView(
                id,
                pairId,
                opensOn,
                closesOn,
                isHeld(),
                heldOn,
                topic,
                content,
                recommendations,
                task,
                taskUntil,
                remark,
                reflection);
    }
}
