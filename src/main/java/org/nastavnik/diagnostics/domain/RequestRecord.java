package org.nastavnik.diagnostics.domain;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.Frequency;
import org.nastavnik.diagnostics.HelpForm;
import org.nastavnik.diagnostics.Readiness;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.diagnostics.SurveyState;

/** The requests of one teacher, or the record that there was no answer. */
@Entity
@Table(name = "teacher_request")
class RequestRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "teacher_request_seq")
    @SequenceGenerator(name = "teacher_request_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    private Instant closedAt;
    private @Nullable String topics;

    @ElementCollection
    @CollectionTable(name = "requested_help_form", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "help_form")
    @Enumerated(EnumType.STRING)
    private Set<HelpForm> forms = EnumSet.noneOf(HelpForm.class);

    @Enumerated(EnumType.STRING)
    private @Nullable Frequency frequency;

    private @Nullable String convenientTime;

    @Enumerated(EnumType.STRING)
    private @Nullable Readiness readiness;

    @Column(name = "wished_mentor_id")
    private @Nullable Long wishedMentor;

    private @Nullable String expectations;

    protected RequestRecord() {}

    RequestRecord(long personId, String year, Instant closedAt) {
        this.personId = personId;
        this.schoolYear = year;
        this.state = SurveyState.NO_ANSWER;
        this.closedAt = closedAt;
    }

    /** An answer that comes after the silence was recorded takes its place. */
    RequestRecord answered(Requests requests, Instant at) {
        this.state = SurveyState.ANSWERED;
        this.closedAt = at;
        this.topics = requests.topics();
        this.forms.clear();
        this.forms.addAll(requests.forms());
        this.frequency = requests.frequency();
        this.convenientTime = requests.convenientTime();
        this.readiness = requests.readiness();
        this.wishedMentor = requests.wishedMentor();
        this.expectations = requests.expectations();
        return this;
    }

    /** Only that there was an answer is left. */
    void destroy() {
        if (state == SurveyState.ANSWERED) {
            state = SurveyState.DESTROYED;
        }
        topics = null;
        forms.clear();
        frequency = null;
        convenientTime = null;
        readiness = null;
        wishedMentor = null;
        expectations = null;
    }

    long personId() {
        return personId;
    }

    SurveyState state() {
        return state;
    }

    @Nullable
    Requests requests() {
        return state == SurveyState.ANSWERED
                ? new Requests(
                        topics,
                        forms.stream().sorted().toList(),
                        frequency,
                        convenientTime,
                        Objects.requireNonNull(readiness),
                        wishedMentor,
                        expectations)
                : null;
    }
}
