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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Difficulty;
import org.nastavnik.diagnostics.SurveyState;

/** The self-assessment of one teacher: its answers, or the record that there are none. */
@Entity
@Table(name = "self_assessment")
class AssessmentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "self_assessment_seq")
    @SequenceGenerator(name = "self_assessment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "area_rating", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "area")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "difficulty")
    @Enumerated(EnumType.STRING)
    private Map<CompetenceArea, Difficulty> ratings = new EnumMap<>(CompetenceArea.class);

    @ElementCollection
    @CollectionTable(name = "area_to_share", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<CompetenceArea> canShare = EnumSet.noneOf(CompetenceArea.class);

    protected AssessmentRecord() {}

    AssessmentRecord(long personId, String year, Instant closedAt) {
        this.personId = personId;
        this.schoolYear = year;
        this.state = SurveyState.NO_ANSWER;
        this.closedAt = closedAt;
    }

    /** An answer that comes after the silence was recorded takes its place. */
    AssessmentRecord answered(
            Map<CompetenceArea, Difficulty> ratings, Collection<CompetenceArea> canShare, Instant at) {
        this.state = SurveyState.ANSWERED;
        this.closedAt = at;
        this.ratings.clear();
        this.ratings.putAll(ratings);
        this.canShare.clear();
        this.canShare.addAll(canShare);
        return this;
    }

    /** Only that there was an answer is left. */
    void destroy() {
        if (state == SurveyState.ANSWERED) {
            state = SurveyState.DESTROYED;
        }
        ratings.clear();
        canShare.clear();
    }

    long personId() {
        return personId;
    }

    Instant closedAt() {
        return closedAt;
    }

    SurveyState state() {
        return state;
    }

    /** The ratings in the order of the dictionary. */
    Map<CompetenceArea, Difficulty> ratings() {
        var ordered = new EnumMap<CompetenceArea, Difficulty>(CompetenceArea.class);
        ordered.putAll(ratings);
        return ordered;
    }

    List<CompetenceArea> canShare() {
        return canShare.stream().sorted().toList();
    }
}
