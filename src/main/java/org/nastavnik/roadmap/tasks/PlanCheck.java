package org.nastavnik.roadmap.tasks;

import java.time.LocalDate;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.RefusedAnswer;

/** What a new plan of a row must keep to. */
final class PlanCheck {

    private PlanCheck() {}

    /** @throws RefusedAnswer when the period is turned round or leaves the school year */
    static void check(String year, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw RefusedAnswer.ofField(
                    "Окончание", "выберите день не раньше начала, " + RussianDate.of(firstDay) + ".");
        }
        var schoolYear = SchoolYear.of(year);
        if (firstDay.isBefore(schoolYear.firstDay())) {
            throw RefusedAnswer.ofField(
                    "Начало",
                    "учебный год начинается " + RussianDate.of(schoolYear.firstDay()) + ", выберите день не раньше.");
        }
        if (lastDay.isAfter(schoolYear.lastDay())) {
            throw RefusedAnswer.ofField(
                    "Окончание",
                    "учебный год закрывается " + RussianDate.of(schoolYear.lastDay()) + ", выберите день не позже.");
        }
    }
}
