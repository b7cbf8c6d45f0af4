package org.nastavnik.consents.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentDecision;
import org.nastavnik.consents.ConsentKind;
import org.nastavnik.consents.PublicationCategory;
import org.nastavnik.consents.SigningWay;

/** One answer to one request. A later answer never rewrites it, it only takes its place as the current one. */
@Entity
@Table(name = "consent")
class ConsentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long personId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Enumerated(EnumType.STRING)
    private ConsentDecision decision;

    private Instant decidedAt;

    @Column(name = "shown_text")
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningWay signingWay;

    private @Nullable LocalDate signedOn;
    private @Nullable String documentNumber;
    private @Nullable String conditions;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consent_category", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private Set<PublicationCategory> allowed = EnumSet.noneOf(PublicationCategory.class);

    /** True or null: the database counts only true ones as equal, so each kind has one current record. */
    @Column(name = "current_mark")
    private @Nullable Boolean current;

    protected ConsentRecord() {}

    ConsentRecord(
            long personId, String year, ConsentKind kind, ConsentDecision decision, Instant decidedAt, String text) {
        this.personId = personId;
        this.schoolYear = year;
        this.kind = kind;
        this.decision = decision;
        this.decidedAt = decidedAt;
        this.text = text;
        this.current = true;
    }

    ConsentRecord signed(ConsentJournal.Signature signature) {
        this.signingWay = signature.way();
        this.signedOn = signature.signedOn();
        this.documentNumber = signature.documentNumber();
        return this;
    }

    ConsentRecord allowing(Set<PublicationCategory> categories, @Nullable String conditions) {
        this.allowed.addAll(categories);
        this.conditions = conditions;
        return this;
    }

    void giveWay() {
        this.current = null;
    }

    ConsentKind kind() {
        return kind;
    }

    ConsentDecision decision() {
        return decision;
    }

    long id() {
        return id;
    }

    String schoolYear() {
        return schoolYear;
    }

    long personId() {
        return personId;
    }

    String text() {
        return text;
    }

    Consent view() {
        return new Consent(
                id,
                personId,
                schoolYear,
                kind,
                decision,
                decidedAt,
                text,
                signingWay,
                signedOn,
                documentNumber,
                allowed.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(allowed)),
                conditions);
    }
}
