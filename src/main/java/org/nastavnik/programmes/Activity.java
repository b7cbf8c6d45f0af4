package org.nastavnik.programmes;

import java.time.YearMonth;
import java.util.List;
import org.nastavnik.diagnostics.CompetenceArea;

/** One thing a pair plans to do against deficits of the mentee. */
public record Activity(
        int number,
        String title,
        List<CompetenceArea> areas,
        ActivityForm form,
        YearMonth month,
        String expectedResult,
        boolean done) {}
