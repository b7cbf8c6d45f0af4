package org.nastavnik.roadmap.domain;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.roadmap.Roadmaps;
import org.nastavnik.roadmap.RowChange;
import org.nastavnik.roadmap.RowChanges;
import org.nastavnik.roadmap.domain.RowChangeRecord.Decision;
import org.nastavnik.staff.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("rowChanges")
@Transactional
class RowChangeRegister implements RowChanges {

    private static final int DAYS_TO_DECIDE = 5;

    private final RowChangeRecords records;
    private final Roadmaps roadmaps;
    private final WorkingDays workingDays;
    private final Days days;

    RowChangeRegister(RowChangeRecords records, Roadmaps roadmaps, WorkingDays workingDays, Days days) {
        this.records = records;
        this.roadmaps = roadmaps;
        this.workingDays = workingDays;
        this.days = days;
    }

    @Override
    public long proposeReplan(
            String year, String item, LocalDate firstDay, LocalDate lastDay, Duty duty, String reason, String author) {
        return records.save(RowChangeRecord.replan(year, item, firstDay, lastDay, duty, reason, author, days.today()))
                .id();
    }

    @Override
    public long proposeDispensing(String year, String item, String reason, String author) {
        return records.save(RowChangeRecord.dispensing(year, item, reason, author, days.today()))
                .id();
    }

    @Override
    public RowChange change(long changeId) {
        return record(changeId).view();
    }

    @Override
    public void accept(long changeId, String login) {
        record(changeId).decide(Decision.ACCEPTED, login, days.today(), null);
    }

    @Override
    public void reject(long changeId, String login, @Nullable String remark) {
        record(changeId).decide(Decision.REJECTED, login, days.today(), remark);
    }

    @Override
    public Date decideBy(long changeId) {
        return days.endOf(workingDays.after(record(changeId).proposedOn(), DAYS_TO_DECIDE));
    }

    @Override
    public void apply(long changeId) {
        var change = change(changeId);
        if (change.dispense()) {
            roadmaps.dispense(change.year(), change.item(), change.reason());
        } else {
            roadmaps.replan(
                    change.year(),
                    change.item(),
                    Objects.requireNonNull(change.firstDay()),
                    Objects.requireNonNull(change.lastDay()),
                    Objects.requireNonNull(change.duty()));
        }
    }

    @Override
    public void noteUndecided(long changeId) {
        record(changeId).decide(Decision.UNDECIDED, null, days.today(), null);
    }

    private RowChangeRecord record(long changeId) {
        return records.findById(changeId).orElseThrow(() -> new IllegalArgumentException("No change " + changeId));
    }
}
