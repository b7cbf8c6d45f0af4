package org.nastavnik.programmes.domain;

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
import org.jspecify.annotations.Nullable;

/** The psychologist's meeting with a pair, planned for a window of days. The notes are the author's alone. */
@Entity
@Table(name = "pair_support")
class SupportRecord {

    enum Status {
        PLANNED,
        HELD,
        NOT_HELD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pair_support_seq")
    @SequenceGenerator(name = "pair_support_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long pairId;
    private LocalDate opensOn;
    private LocalDate closesOn;

    /** 1 for what was planned at first, one more for every time the term has become longer. */
    private int stretch;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportKind kind;

    private @Nullable String conclusion;
    private @Nullable String notes;
    private @Nullable String author;

    protected SupportRecord() {}

    SupportRecord(long pairId, Window window, int stretch) {
        this.pairId = pairId;
        this.opensOn = window.from();
        this.closesOn = window.to();
        this.stretch = stretch;
        this.status = Status.PLANNED;
    }

    void held(LocalDate day, SupportKind what, String general, @Nullable String own, String login) {
        status = Status.HELD;
        heldOn = day;
        kind = what;
        conclusion = general;
        notes = own;
        author = login;
    }

    void notHeld() {
        if (status == Status.PLANNED) {
            status = Status.NOT_HELD;
        }
    }

    /** What the psychologist wrote; that the meeting took place stays. */
    void destroyWords() {
        conclusion = null;
        notes = null;
    }

    boolean isHeld() {
        return status == Status.HELD;
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

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    SupportKind kind() {
        return kind;
    }

    @Nullable
    String conclusion() {
        return conclusion;
    }

    @Nullable
    String notesFor(String login) {
        return login.equals(author) ? notes : null;
    }
}
