package org.nastavnik.monitoring.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.monitoring.AnswerState;
import org.nastavnik.monitoring.Side;

@Entity
@Table(name = "quality_questionnaire")
class QuestionnaireRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_questionnaire_seq")
    @SequenceGenerator(name = "quality_questionnaire_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private long personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private AnswerState state = AnswerState.ASKED;

    private @Nullable LocalDate filledOn;

    @Embedded
    private @Nullable GivenRatings ratings;

    private @Nullable Boolean metBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_frequency")
    private @Nullable MeetingFrequency frequency;

    @Enumerated(EnumType.STRING)
    private @Nullable Expectations expectations;

    @Enumerated(EnumType.STRING)
    private @Nullable Continuation continuation;

    @ElementCollection
    @CollectionTable(name = "quality_change", joinColumns = @JoinColumn(name = "questionnaire_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "noticed")
    private Set<Change> changes = new HashSet<>();

    private @Nullable String expected;
    private @Nullable String mostValuable;
    private @Nullable String toImprove;
    private @Nullable String lowGradeReason;

    protected QuestionnaireRecord() {}

    QuestionnaireRecord(String schoolYear, long personId, Side side) {
        this.schoolYear = schoolYear;
        this.personId = personId;
        this.side = side;
    }

    void fill(QualityAnswer answer, LocalDate today) {
        if (state != AnswerState.ASKED) {
            throw new RefusedAnswer("Приём анкет уже закончен. Расскажите о своих впечатлениях куратору.");
        }
        state = AnswerState.GIVEN;
        filledOn = today;
        ratings = GivenRatings.of(answer.ratings());
        metBefore = answer.metBefore();
        frequency = answer.frequency();
        expectations = answer.expectations();
        continuation = answer.continuation();
        changes.addAll(answer.changes());
        expected = answer.expected();
        mostValuable = answer.mostValuable();
        toImprove = answer.toImprove();
        lowGradeReason = answer.lowGradeReason();
    }

    void closeUnlessFilled() {
        if (state == AnswerState.ASKED) {
            state = AnswerState.MISSING;
        }
    }

    /** Only that the person was asked and answered is left. */
    void destroy() {
        if (state != AnswerState.GIVEN) {
            return;
        }
        state = AnswerState.DESTROYED;
        ratings = null;
        metBefore = null;
        frequency = null;
        expectations = null;
        continuation = null;
        changes.clear();
        expected = null;
        mostValuable = null;
        toImprove = null;
        lowGradeReason = null;
    }

    long personId() {
        return personId;
    }

    Side side() {
        return side;
    }

    AnswerState state() {
        return state;
    }

    Optional<QualityAnswer> answer() {
        if (state != AnswerState.GIVEN) {
            return Optional.empty();
        }
        return Optional.of(new QualityAnswer(
                Objects.requireNonNull(ratings).view(),
                Boolean.TRUE.equals(metBefore),
                Objects.requireNonNull(frequency),
                Objects.requireNonNull(expectations),
                Objects.requireNonNull(continuation),
                changes.isEmpty() ? Set.of() : EnumSet.copyOf(changes),
                expected,
                Objects.requireNonNull(mostValuable),
                toImprove,
                lowGradeReason));
    }
}
