package org.nastavnik.acts.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One edition of an act as it was submitted, with the head's decision on it. */
@Entity
@Table(name = "act_edition")
class EditionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "act_edition_seq")
    @SequenceGenerator(name = "act_edition_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long actId;
    private int edition;
    private String title;
    private String basis;
    private String content;
    private String submittedBy;
    private LocalDate submittedOn;
    private @Nullable Boolean approved;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String remark;

    protected EditionRecord() {}

    EditionRecord(
            long actId,
            int edition,
            String title,
            String basis,
            String content,
            String submittedBy,
            LocalDate submittedOn) {
        this.actId = actId;
        this.edition = edition;
        this.title = title;
        this.basis = basis;
        this.content = content;
        this.submittedBy = submittedBy;
        this.submittedOn = submittedOn;
    }

    void decide(boolean approvedIt, String login, LocalDate day, @Nullable String why) {
        approved = approvedIt;
        decidedBy = login;
        decidedOn = day;
        remark = why;
    }
}
