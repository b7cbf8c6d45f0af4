package org.nastavnik.practices.domain;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.practices.Practice;
import org.nastavnik.practices.PracticeKind;
import org.nastavnik.practices.PracticeState;
import org.nastavnik.practices.Publication;

@Entity
@Table(name = "practice_card")
class PracticeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "practice_card_seq")
    @SequenceGenerator(name = "practice_card_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private long mentorId;

    @Enumerated(EnumType.STRING)
    private PracticeState state = PracticeState.ASKED;

    private @Nullable LocalDate describedOn;
    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    private @Nullable PracticeKind kind;

    private @Nullable String area;
    private @Nullable String goal;
    private @Nullable String audience;
    private @Nullable String steps;
    private @Nullable String resources;
    private @Nullable String result;
    private @Nullable String risks;
    private @Nullable String links;

    @Enumerated(EnumType.STRING)
    private @Nullable Publication publication;

    @ElementCollection
    @CollectionTable(name = "practice_co_author", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "person_id")
    private Set<Long> coAuthors = new HashSet<>();

    private @Nullable Long reviewedBy;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String remarks;

    protected PracticeRecord() {}

    PracticeRecord(String schoolYear, long mentorId) {
        this.schoolYear = schoolYear;
        this.mentorId = mentorId;
    }

    void offer(Practice.Card card, Collection<Long> withAuthors, LocalDate today) {
        refuseUnlessAsked();
        state = PracticeState.OFFERED;
        describedOn = today;
        title = card.title();
        kind = card.kind();
        area = card.area();
        goal = card.goal();
        audience = card.audience();
        steps = card.steps();
        resources = card.resources();
        result = card.result();
        risks = card.risks();
        links = card.links();
        publication = card.publication();
        coAuthors.addAll(withAuthors);
    }

    void offerNothing(LocalDate today) {
        refuseUnlessAsked();
        state = PracticeState.NOTHING;
        describedOn = today;
    }

    private void refuseUnlessAsked() {
        if (state != PracticeState.ASKED) {
            throw new RefusedAnswer("Приём карточек уже закончен. Покажите практику куратору лично.");
        }
    }

    void closeUnlessAnswered() {
        if (state == PracticeState.ASKED) {
            state = PracticeState.MISSING;
        }
    }

    void review(boolean accepted, long reviewer, LocalDate today, @Nullable String words) {
        if (state != PracticeState.OFFERED) {
            throw new RefusedAnswer("Эта карточка уже рассмотрена. Обновите страницу.");
        }
        state = accepted ? PracticeState.ACCEPTED : PracticeState.DECLINED;
        reviewedBy = reviewer;
        reviewedOn = today;
        remarks = words;
    }

    void leaveUnreviewed() {
        if (state == PracticeState.OFFERED) {
            state = PracticeState.NOT_REVIEWED;
        }
    }

    long id() {
        return id;
    }

    long mentorId() {
        return mentorId;
    }

    PracticeState state() {
        return state;
    }

    Practice view() {
        return new Practice(
                id,
                schoolYear,
                mentorId,
                Set.copyOf(coAuthors),
                state,
                title == null ? null : card(),
                describedOn,
                reviewedOn,
                remarks);
    }

    private Practice.Card card() {
        return new Practice.Card(
                Objects.requireNonNull(title),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(area),
                Objects.requireNonNull(goal),
                Objects.requireNonNull(audience),
                Objects.requireNonNull(steps),
                resources,
                Objects.requireNonNull(result),
                risks,
                links,
                Objects.requireNonNull(publication));
    }
}
