package org.nastavnik.programmes.domain;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.ProgrammeClosing;
import org.nastavnik.programmes.ProgrammeStatus;
import org.nastavnik.programmes.Verdict;

@Entity
@Table(name = "programme")
class ProgrammeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
    @SequenceGenerator(name = "programme_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long pairId;
    private String schoolYear;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    private @Nullable String problem;
    private @Nullable String goal;
    private @Nullable String tasks;
    private @Nullable String results;
    private @Nullable String rhythm;

    @Column(name = "result_check")
    private @Nullable String control;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "programme_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<ActivityRecord> activities = new ArrayList<>();

    private @Nullable String remark;
    private boolean menteeSilent;
    private int timesReturned;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ProgrammeClosing closing;

    private @Nullable String facts;
    private @Nullable String dynamics;
    private @Nullable String achievements;
    private @Nullable String difficulties;
    private @Nullable String proposals;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @ElementCollection
    @CollectionTable(name = "programme_overcome", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<CompetenceArea> overcome = new HashSet<>();

    protected ProgrammeRecord() {}

    ProgrammeRecord(long pairId, String year) {
        this.pairId = pairId;
        this.schoolYear = year;
        this.status = ProgrammeStatus.DRAFT;
    }

    void write(DraftText text) {
        problem = text.problem();
        goal = text.goal();
        tasks = text.tasks();
        results = text.results();
        rhythm = text.rhythm();
        control = text.control();
        var planned = text.activities();
        while (activities.size() > planned.size()) {
            activities.remove(activities.size() - 1);
        }
        for (var index = 0; index < planned.size(); index++) {
            if (index == activities.size()) {
                activities.add(new ActivityRecord(index + 1));
            }
            activities.get(index).plan(planned.get(index));
        }
        status = ProgrammeStatus.DRAFT;
        remark = null;
        menteeSilent = false;
    }

    void menteeAgrees() {
        status = ProgrammeStatus.AGREED;
    }

    void menteeSilent() {
        menteeSilent = true;
    }

    /** Somebody asks for changes; the mentor sees who and what. */
    void sendBack(String whoAndWhat) {
        status = ProgrammeStatus.DRAFT;
        remark = whoAndWhat;
        timesReturned++;
    }

    void approve(LocalDate today) {
        status = ProgrammeStatus.APPROVED;
        approvedOn = today;
    }

    void begin() {
        if (status == ProgrammeStatus.APPROVED) {
            status = ProgrammeStatus.IN_FORCE;
        }
    }

    void report(Report report, LocalDate today) {
        activities.forEach(activity -> activity.becomeDone(report.done().contains(activity.number())));
        facts = report.facts();
        dynamics = report.dynamics();
        achievements = report.achievements();
        difficulties = report.difficulties();
        proposals = report.proposals();
        verdict = report.verdict();
        overcome.clear();
        overcome.addAll(report.overcome());
        close(ProgrammeClosing.WITH_REPORT, today);
    }

    /** @param heldActivities numbers of the activities the journal of meetings speaks of */
    void closeWithoutReport(ProgrammeClosing how, Set<Integer> heldActivities, LocalDate today) {
        activities.forEach(activity -> activity.becomeDone(heldActivities.contains(activity.number())));
        close(how, today);
    }

    private void close(ProgrammeClosing how, LocalDate today) {
        status = ProgrammeStatus.CLOSED;
        closing = how;
        closedOn = today;
    }

    boolean closed() {
        return status == ProgrammeStatus.CLOSED;
    }

    long pairId() {
        return pairId;
    }

    @Nullable
    String remark() {
        return remark;
    }

    boolean isMenteeSilent() {
        return menteeSilent;
    }

    int timesReturned() {
        return timesReturned;
    }

    Programme view() {
        return new Programme(
                pairId,
                schoolYear,
                status,
                problem,
                goal,
                tasks,
                results,
                rhythm,
                control,
                activities.stream().map(ActivityRecord::view).toList(),
                approvedOn,
                closedOn,
                closing,
                verdict,
                facts,
                dynamics,
                achievements,
                difficulties,
                proposals,
                overcome.stream().sorted().toList());
    }
}
