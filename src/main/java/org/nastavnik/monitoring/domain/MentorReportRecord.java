package org.nastavnik.monitoring.domain;

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
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.monitoring.AnswerState;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.programmes.Verdict;

@Entity
@Table(name = "mentor_report")
class MentorReportRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentor_report_seq")
    @SequenceGenerator(name = "mentor_report_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private long pairId;
    private long mentorId;
    private long menteeId;

    @Enumerated(EnumType.STRING)
    private AnswerState state = AnswerState.ASKED;

    private @Nullable LocalDate submittedOn;
    private @Nullable Integer activitiesPlanned;
    private @Nullable Integer activitiesDone;
    private @Nullable Integer meetingsHeld;
    private @Nullable Integer lessonsVisited;
    private @Nullable String content;
    private @Nullable String dynamics;
    private @Nullable String achievements;
    private @Nullable String difficulties;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String supportNeeded;
    private @Nullable String proposals;

    protected MentorReportRecord() {}

    MentorReportRecord(String schoolYear, long pairId, long mentorId, long menteeId) {
        this.schoolYear = schoolYear;
        this.pairId = pairId;
        this.mentorId = mentorId;
        this.menteeId = menteeId;
    }

    void submit(MentorReport.Answer answer, LocalDate today) {
        if (state != AnswerState.ASKED) {
            throw new RefusedAnswer("Приём отчётов уже закончен. Передайте отчёт куратору лично.");
        }
        state = AnswerState.GIVEN;
        submittedOn = today;
        activitiesPlanned = answer.work().activitiesPlanned();
        activitiesDone = answer.work().activitiesDone();
        meetingsHeld = answer.work().meetings();
        lessonsVisited = answer.lessonsVisited();
        content = answer.content();
        dynamics = answer.dynamics();
        achievements = answer.achievements();
        difficulties = answer.difficulties();
        verdict = answer.verdict();
        supportNeeded = answer.supportNeeded();
        proposals = answer.proposals();
    }

    void closeUnlessSubmitted() {
        if (state == AnswerState.ASKED) {
            state = AnswerState.MISSING;
        }
    }

    long id() {
        return id;
    }

    long mentorId() {
        return mentorId;
    }

    MentorReport view() {
        return new MentorReport(
                id,
                schoolYear,
                pairId,
                mentorId,
                menteeId,
                state,
                submittedOn,
                state == AnswerState.GIVEN ? answer() : null);
    }

    private MentorReport.Answer answer() {
        return new MentorReport.Answer(
                new MentorReport.Work(
                        Objects.requireNonNull(activitiesPlanned),
                        Objects.requireNonNull(activitiesDone),
                        Objects.requireNonNull(meetingsHeld)),
                Objects.requireNonNull(lessonsVisited),
                Objects.requireNonNull(content),
                Objects.requireNonNull(dynamics),
                Objects.requireNonNull(achievements),
                Objects.requireNonNull(difficulties),
                Objects.requireNonNull(verdict),
                supportNeeded,
                proposals);
    }
}
