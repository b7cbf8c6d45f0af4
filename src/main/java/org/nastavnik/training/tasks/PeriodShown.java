package org.nastavnik.training.tasks;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.nastavnik.training.domain.TrainingJournal.Period;

/** A period of training as forms show it. */
final class PeriodShown {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PeriodShown() {}

    static Map<String, Object> of(Period period) {
        return Map.of(
                "period",
                "с " + period.from().format(DAY) + " по " + period.to().format(DAY),
                "heldBefore",
                period.held());
    }
}
