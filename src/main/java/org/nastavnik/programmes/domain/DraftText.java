package org.nastavnik.programmes.domain;

import java.time.YearMonth;
import java.util.List;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.programmes.ActivityForm;

/** A programme as the mentor hands it in. */
public record DraftText(
        String problem,
        String goal,
        String tasks,
        String results,
        String rhythm,
        String control,
        List<PlannedActivity> activities) {

    /** One thing the pair will do. */
    public record PlannedActivity(
            String title, List<CompetenceArea> areas, ActivityForm form, YearMonth month, String expectedResult) {}
}
