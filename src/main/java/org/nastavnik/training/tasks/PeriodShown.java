package org.nastavnik.training.tasks;

import java.util.Map;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.training.domain.TrainingJournal.Period;

/** A period of training as forms show it. */
final class PeriodShown {

    private PeriodShown() {}

    static Map<String, Object> of(Period period) {
        return Map.of(
                "period",
                "с " + RussianDate.of(period.from()) + " по " + RussianDate.of(period.to()),
                "heldBefore",
                period.held());
    }
}
