package org.nastavnik.acts.domain;

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
import org.nastavnik.acts.AcceptingBody;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActStatus;
import org.nastavnik.acts.Draft;

/** An act as it stands now; its editions are kept beside it. */
@Entity
@Table(name = "act")
class ActRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "act_seq")
    @SequenceGenerator(name = "act_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Enumerated(EnumType.STRING)
    private ActStatus status;

    private String title;
    private String basis;
    private String content;

    @Enumerated(EnumType.STRING)
    private @Nullable AcceptingBody acceptedBy;

    private @Nullable String protocolNumber;
    private @Nullable LocalDate protocolDate;
    private int edition;
    private @Nullable String author;
    private @Nullable String remark;

    @Enumerated(EnumType.STRING)
    private ActKind.@Nullable Register register;

    private @Nullable Integer registerYear;
    private @Nullable Integer registerNumber;
    private @Nullable LocalDate registeredOn;
    private @Nullable String url;
    private @Nullable LocalDate publishedOn;

    protected ActRecord() {}

    ActRecord(String schoolYear, ActKind kind, String basis, String content) {
        this.schoolYear = schoolYear;
        this.kind = kind;
        this.status = ActStatus.DRAFT;
        this.title = kind.usualHeading();
        this.basis = basis;
        this.content = content;
    }

    long id() {
        return id;
    }

    ActKind kind() {
        return kind;
    }

    String schoolYear() {
        return schoolYear;
    }

    @Nullable
    LocalDate registeredOn() {
        return registeredOn;
    }

    EditionRecord submit(Draft draft, String by, LocalDate day) {
        require(status == ActStatus.DRAFT || status == ActStatus.RETURNED, "only a draft is submitted");
        title = draft.title();
        basis = draft.basis();
        content = draft.content();
        acceptedBy = draft.acceptedBy();
        protocolNumber = draft.protocolNumber();
        protocolDate = draft.protocolDate();
        author = by;
        edition++;
        status = ActStatus.SUBMITTED;
        return new EditionRecord(id, edition, title, basis, content, by, day);
    }

    void approve() {
        require(status == ActStatus.SUBMITTED, "only a submitted act is approved");
        status = ActStatus.APPROVED;
        remark = null;
    }

    void sendBack(String why) {
        require(status == ActStatus.SUBMITTED, "only a submitted act is sent back");
        status = ActStatus.RETURNED;
        remark = why;
    }

    void register(int year, int number, LocalDate day) {
        require(status == ActStatus.APPROVED, "only an approved act is registered");
        register = kind.register();
        registerYear = year;
        registerNumber = number;
        registeredOn = day;
        status = ActStatus.IN_FORCE;
    }

    void publish(String where, LocalDate day) {
        require(status == ActStatus.IN_FORCE || status == ActStatus.UNPUBLISHED, "only an act in force is published");
        url = where;
        publishedOn = day;
        status = ActStatus.PUBLISHED;
    }

    void noteUnpublished() {
        require(status == ActStatus.IN_FORCE, "only an act in force waits for publication");
        status = ActStatus.UNPUBLISHED;
    }

    int edition() {
        return edition;
    }

    private void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new IllegalStateException("Act " + id + " is " + status + ": " + rule);
        }
    }

    Act view() {
        return new Act(
                id,
                schoolYear,
                kind,
                status,
                title,
                basis,
                content,
                acceptedBy,
                protocolNumber,
                protocolDate,
                edition,
                author,
                remark,
                registerNumber == null ? null : kind.register().format(registerNumber),
                registeredOn,
                url,
                publishedOn);
    }
}
