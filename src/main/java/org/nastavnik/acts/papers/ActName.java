package org.nastavnik.acts.papers;

import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Act;
import org.nastavnik.calendar.RussianDate;

/** How lists and files call an act. */
final class ActName {

    private ActName() {}

    /**
     * «Приказ от 01.09.2026 № 42-ОД «О закреплении наставнических пар»», «Положение … (приложение № 1 к приказу от … № …)».
     *
     * @param order the order the act is an annex of, if it is one
     */
    static String of(Act act, @Nullable Act order) {
        if (order == null) {
            return act.kind().title() + dateAndNumber(act) + " «" + act.title() + "»";
        }
        return act.name() + " (приложение № " + act.annexNumber() + " к приказу" + dateAndNumber(order) + ")";
    }

    private static String dateAndNumber(Act act) {
        return act.number() == null ? "" : " от " + RussianDate.of(act.registeredOn()) + " № " + act.number();
    }
}
