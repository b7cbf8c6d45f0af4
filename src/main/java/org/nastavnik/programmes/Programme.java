package org.nastavnik.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;

/**
 * A pair's personalised programme as other modules see it. Texts are null until the mentor has written them.
 *
 * @param overcome the deficits that have become noticeably smaller, by the mentor's report
 */
public record Programme(
        long pairId,
        String year,
        ProgrammeStatus status,
        @Nullable String problem,
        @Nullable String goal,
        @Nullable String tasks,
        @Nullable String results,
        @Nullable String rhythm,
        @Nullable String control,
        List<Activity> activities,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate closedOn,
        @Nullable ProgrammeClosing closing,
        @Nullable Verdict verdict,
        @Nullable String facts,
        @Nullable String dynamics,
        @Nullable String achievements,
        @Nullable String difficulties,
        @Nullable String proposals,
        List<CompetenceArea> overcome) {}
