package org.nastavnik.diagnostics.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The round of one school year, and what the curator concluded from it. */
@Entity
@Table(name = "survey_round")
class RoundRecord {

    @Id
    private String schoolYear;

    @Version
    private @Nullable Long version;

    private LocalDate openedOn;
    private @Nullable String conclusions;
    private @Nullable String topics;
    private @Nullable Long summarisedBy;
    private @Nullable Instant summarisedAt;

    protected RoundRecord() {}

    RoundRecord(String schoolYear, LocalDate openedOn) {
        this.schoolYear = schoolYear;
        this.openedOn = openedOn;
    }

    void summarise(SurveyDesk.Summary summary, Instant at) {
        this.conclusions = summary.conclusions();
        this.topics = summary.topics();
        this.summarisedBy = summary.summarisedBy();
        this.summarisedAt = at;
    }

    boolean summarised() {
        return summarisedAt != null;
    }

    /** What the curator concluded; empty before. */
    Optional<SurveyFolder.Conclusion> conclusion(ZoneId zone) {
        return summarisedAt == null
                ? Optional.empty()
                : Optional.of(new SurveyFolder.Conclusion(
                        conclusions, topics, summarisedBy, LocalDate.ofInstant(summarisedAt, zone)));
    }
}
