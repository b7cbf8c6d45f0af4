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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.monitoring.Analysis;

@Entity
@Table(name = "quality_round")
class QualityRoundRecord {

    private enum State {
        OPEN,
        ANALYSED,
        NOT_ANALYSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_round_seq")
    @SequenceGenerator(name = "quality_round_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Long analysedBy;
    private @Nullable String strengths;
    private @Nullable String weaknesses;
    private @Nullable String opportunities;
    private @Nullable String threats;
    private @Nullable String problems;
    private @Nullable String proposals;

    @ElementCollection
    @CollectionTable(name = "quality_statement", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "statement_number")
    @Column(name = "score")
    private List<Integer> statements = new ArrayList<>();

    @Embedded
    private @Nullable Figures figures;

    protected QualityRoundRecord() {}

    QualityRoundRecord(String schoolYear, LocalDate openedOn) {
        this.schoolYear = schoolYear;
        this.openedOn = openedOn;
    }

    void analyse(Analysis analysis, Figures measured) {
        if (state != State.OPEN) {
            throw new RefusedAnswer("Срок анализа истёк, показатели года уже зафиксированы.");
        }
        state = State.ANALYSED;
        closedOn = analysis.analysedOn();
        analysedBy = analysis.curatorId();
        strengths = analysis.swot().strengths();
        weaknesses = analysis.swot().weaknesses();
        opportunities = analysis.swot().opportunities();
        threats = analysis.swot().threats();
        statements.addAll(analysis.statements());
        problems = analysis.problems();
        proposals = analysis.proposals();
        figures = measured;
    }

    void leaveUnanalysed(LocalDate today, Figures measured) {
        if (state == State.OPEN) {
            state = State.NOT_ANALYSED;
            closedOn = today;
            figures = measured;
        }
    }

    long id() {
        return id;
    }

    String schoolYear() {
        return schoolYear;
    }

    Optional<Figures> frozen() {
        return Optional.ofNullable(figures);
    }

    Optional<Analysis> analysis() {
        if (state != State.ANALYSED) {
            return Optional.empty();
        }
        return Optional.of(new Analysis(
                Objects.requireNonNull(analysedBy),
                Objects.requireNonNull(closedOn),
                new Analysis.Swot(
                        Objects.requireNonNull(strengths),
                        Objects.requireNonNull(weaknesses),
                        Objects.requireNonNull(opportunities),
                        Objects.requireNonNull(threats)),
                List.copyOf(statements),
                Objects.requireNonNull(problems),
                Objects.requireNonNull(proposals)));
    }
}
