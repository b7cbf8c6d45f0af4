package org.nastavnik.acts.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Draft;

/** One edition of an act as it was submitted, with the decision on it. */
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

    @ElementCollection
    @CollectionTable(name = "act_edition_section", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "section_number")
    private List<SectionText> sections = new ArrayList<>();

    private String submittedBy;
    private LocalDate submittedOn;
    private @Nullable Boolean approved;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String remark;

    protected EditionRecord() {}

    EditionRecord(long actId, int edition, Draft draft, String submittedBy, LocalDate submittedOn) {
        this.actId = actId;
        this.edition = edition;
        this.title = draft.title();
        this.basis = draft.basis();
        this.sections = new ArrayList<>(SectionText.of(draft.sections()));
        this.submittedBy = submittedBy;
        this.submittedOn = submittedOn;
    }

    void approve(String login, LocalDate day) {
        decide(true, login, day, null);
    }

    void sendBack(String login, LocalDate day, String why) {
        decide(false, login, day, why);
    }

    private void decide(boolean approvedIt, String login, LocalDate day, @Nullable String why) {
        if (approved != null) {
            throw new IllegalStateException("Edition " + edition + " of act " + actId + " has been decided on");
        }
        approved = approvedIt;
        decidedBy = login;
        decidedOn = day;
        remark = why;
    }

    Draft wording() {
        return new Draft(title, basis, SectionText.views(sections));
    }
}
