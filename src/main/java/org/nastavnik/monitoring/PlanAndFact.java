package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;

/** The roadmap's plan beside its fact, as the curator's report shows it; the roadmap itself stands above and tells it. */
public interface PlanAndFact {

    /** As the year stands on this day. */
    Table of(String year, LocalDate day);

    /** @param summary the counts in a sentence */
    record Table(List<Row> rows, String summary) {}

    /** A row of the roadmap, its dates and its state in words. */
    record Row(String item, String content, String plan, String closedOn, String state) {}
}
