package org.nastavnik.bank.domain;

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
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.bank.BankStatus;
import org.nastavnik.bank.MentorAnswer;
import org.nastavnik.bank.MentoringForm;
import org.nastavnik.diagnostics.CompetenceArea;

/** A mentor of a year's bank, from candidate on, with what the person said of being one. */
@Entity
@Table(name = "bank_mentor")
class MentorRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_mentor_seq")
    @SequenceGenerator(name = "bank_mentor_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private BankStatus status;

    @Enumerated(EnumType.STRING)
    private MentorAnswer answer;

    private boolean proposed;

    @ElementCollection
    @CollectionTable(name = "bank_mentor_area", joinColumns = @JoinColumn(name = "mentor_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<CompetenceArea> areas = EnumSet.noneOf(CompetenceArea.class);

    private int capacity;
    private @Nullable Integer hoursPerWeek;

    @Enumerated(EnumType.STRING)
    private @Nullable MentoringForm preferredForm;

    private @Nullable String achievements;
    private @Nullable String mentoringBefore;
    private @Nullable String motivation;
    private @Nullable String trainingNeeds;
    private @Nullable String limitations;

    protected MentorRecord() {}

    MentorRecord(long personId, String year, Collection<CompetenceArea> areas) {
        this.personId = personId;
        this.schoolYear = year;
        this.status = BankStatus.CANDIDATE;
        this.answer = MentorAnswer.AWAITED;
        this.areas.addAll(areas);
        this.capacity = 1;
    }

    void accept(BankDesk.Offer offer) {
        this.answer = MentorAnswer.ACCEPTED;
        this.areas.clear();
        this.areas.addAll(offer.areas());
        this.capacity = offer.capacity();
        this.hoursPerWeek = offer.hoursPerWeek();
        this.preferredForm = offer.preferredForm();
        this.achievements = offer.achievements();
        this.mentoringBefore = offer.mentoringBefore();
        this.motivation = offer.motivation();
        this.trainingNeeds = offer.trainingNeeds();
        this.limitations = offer.limitations();
    }

    void decline() {
        this.answer = MentorAnswer.DECLINED;
        this.status = BankStatus.DECLINED;
    }

    void stayedSilent() {
        if (answer == MentorAnswer.AWAITED) {
            this.answer = MentorAnswer.NO_ANSWER;
        }
    }

    void propose(boolean proposed) {
        this.proposed = proposed;
    }

    /** The bank is approved with this person or without. */
    void settle() {
        if (status == BankStatus.CANDIDATE) {
            this.status = proposed ? BankStatus.APPROVED : BankStatus.RESERVE;
        }
    }

    void become(BankStatus status) {
        this.status = status;
    }

    /** What the person said of being a mentor is gone; how many mentees they have room for stays, pairs count on it. */
    void destroyAnswers() {
        areas.clear();
        hoursPerWeek = null;
        preferredForm = null;
        achievements = null;
        mentoringBefore = null;
        motivation = null;
        trainingNeeds = null;
        limitations = null;
    }

    long personId() {
        return personId;
    }

    BankStatus status() {
        return status;
    }

    boolean proposed() {
        return proposed;
    }

    BankMentor view(int mentees) {
        return new BankMentor(
                personId,
                status,
                answer,
                areas.stream().sorted().toList(),
                capacity,
                hoursPerWeek,
                preferredForm,
                achievements,
                mentoringBefore,
                motivation,
                trainingNeeds,
                limitations,
                mentees);
    }
}
