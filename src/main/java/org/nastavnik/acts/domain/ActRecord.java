package org.nastavnik.acts.domain;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.ActStatus;
import org.nastavnik.acts.Draft;

/** An act as it stands now; its editions are kept beside it. Once it has a number its wording never changes. */
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

    @ElementCollection
    @CollectionTable(name = "act_section", joinColumns = @JoinColumn(name = "act_id"))
    @OrderColumn(name = "section_number")
    private List<SectionText> sections = new ArrayList<>();

    /** Whom an order names; empty where it concerns all teachers. */
    @ElementCollection
    @CollectionTable(name = "act_named_person", joinColumns = @JoinColumn(name = "act_id"))
    @OrderColumn(name = "place")
    @Column(name = "person_id")
    private List<Long> people = new ArrayList<>();

    private @Nullable String reason;
    private int edition;
    private @Nullable String author;
    private @Nullable String remark;

    @Enumerated(EnumType.STRING)
    private ActKind.@Nullable Register register;

    private @Nullable Integer registerYear;
    private @Nullable Integer registerNumber;
    private @Nullable String actNumber;
    private @Nullable LocalDate registeredOn;
    private @Nullable Long annexOf;
    private @Nullable Integer annexNumber;
    private @Nullable Long replaces;
    private @Nullable Long replacedBy;
    private @Nullable LocalDate replacedOn;
    private @Nullable Long amends;
    private @Nullable Long amendedBy;
    private @Nullable String url;
    private @Nullable LocalDate publishedOn;

    protected ActRecord() {}

    ActRecord(String schoolYear, ActKind kind, Draft first) {
        this.schoolYear = schoolYear;
        this.kind = kind;
        this.status = ActStatus.DRAFT;
        write(first);
    }

    private void write(Draft draft) {
        title = draft.title();
        basis = draft.basis();
        sections = new ArrayList<>(SectionText.of(draft.sections()));
    }

    long id() {
        return id;
    }

    ActKind kind() {
        return kind;
    }

    ActStatus status() {
        return status;
    }

    String schoolYear() {
        return schoolYear;
    }

    int edition() {
        return edition;
    }

    @Nullable
    Long replaces() {
        return replaces;
    }

    @Nullable
    Long amends() {
        return amends;
    }

    @Nullable
    LocalDate registeredOn() {
        return registeredOn;
    }

    boolean awaitsPublication() {
        return status.inForce() && url == null;
    }

    List<Long> people() {
        return List.copyOf(people);
    }

    // ---- what it belongs to, decided when its draft is opened

    void name(Collection<Long> personIds) {
        require(status == ActStatus.DRAFT, "people are named by a draft");
        people = new ArrayList<>(new TreeSet<>(personIds));
    }

    void becomeAnnex(long orderId, int number) {
        require(kind.annexed() && status == ActStatus.DRAFT, "only the draft of an annex is put to an order");
        annexOf = orderId;
        annexNumber = number;
    }

    void plansToReplace(long actId, String why) {
        require(status == ActStatus.DRAFT, "only a draft plans");
        replaces = actId;
        reason = why;
    }

    void plansToAmend(long orderId, String why) {
        require(status == ActStatus.DRAFT, "only a draft plans");
        amends = orderId;
        reason = why;
    }

    void explains(String why) {
        require(status == ActStatus.DRAFT, "only a draft plans");
        reason = why;
    }

    // ---- its way to the number

    EditionRecord submit(Draft draft, String by, LocalDate day) {
        require(status == ActStatus.DRAFT || status == ActStatus.RETURNED, "only a draft is submitted");
        write(draft);
        author = by;
        edition++;
        status = ActStatus.SUBMITTED;
        return new EditionRecord(id, edition, draft, by, day);
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

    void register(int year, int number, String written, LocalDate day) {
        require(status == ActStatus.APPROVED, "only an approved act is registered");
        register = kind.register();
        registerYear = year;
        registerNumber = number;
        actNumber = written;
        registeredOn = day;
        status = ActStatus.IN_FORCE;
    }

    void abandon() {
        require(status.inPreparation(), "only work on a draft is given up");
        status = ActStatus.ABANDONED;
    }

    // ---- what becomes of it in force

    void publish(String where, LocalDate day) {
        require(status.inForce() || status == ActStatus.REPLACED, "only an act in force is published");
        url = where;
        publishedOn = day;
        if (status != ActStatus.REPLACED) {
            status = ActStatus.PUBLISHED;
        }
    }

    void noteUnpublished() {
        require(status == ActStatus.IN_FORCE, "only an act in force waits for publication");
        status = ActStatus.UNPUBLISHED;
    }

    void replaceBy(long actId, LocalDate day) {
        require(status.inForce(), "only an act in force is replaced");
        replacedBy = actId;
        replacedOn = day;
        status = ActStatus.REPLACED;
    }

    void amendBy(long orderId) {
        require(status.inForce(), "only an order in force is amended");
        amendedBy = orderId;
    }

    private void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new IllegalStateException("Act " + id + " is " + status + ": " + rule);
        }
    }

    Draft wording() {
        return new Draft(title, basis, SectionText.views(sections));
    }

    Act view() {
        return new Act(
                id,
                schoolYear,
                kind,
                status,
                title,
                basis,
                SectionText.views(sections),
                reason,
                edition,
                author,
                remark,
                actNumber,
                registeredOn,
                annexOf,
                annexNumber,
                replaces,
                replacedBy,
                replacedOn,
                amends,
                amendedBy,
                url,
                publishedOn);
    }
}
