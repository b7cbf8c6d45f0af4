package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.nastavnik.staff.Duty;

/** Changes of a roadmap during its year, each proposed by one person and decided by the head. Models: {@code rowChanges}. */
public interface RowChanges {

    /** @return the change's id */
    long proposeReplan(
            String year, String item, LocalDate firstDay, LocalDate lastDay, Duty duty, String reason, String author);

    /** @return the change's id */
    long proposeDispensing(String year, String item, String reason, String author);

    /** @throws IllegalArgumentException when there is no such change */
    RowChange change(long changeId);

    void accept(long changeId, String login);

    void reject(long changeId, String login, @Nullable String remark);

    /** For models: five working days after the proposal. */
    Date decideBy(long changeId);

    /** For models: carries an accepted change into the roadmap. */
    void apply(long changeId);

    /** For models: records that nobody decided in time; the plan stays. */
    void noteUndecided(long changeId);
}
