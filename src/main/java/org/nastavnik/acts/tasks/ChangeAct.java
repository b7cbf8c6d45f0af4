package org.nastavnik.acts.tasks;

import java.util.List;
import java.util.Map;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.StartForm;
import org.nastavnik.staff.Duties;
import org.springframework.stereotype.Component;

/** The curator or the head begins the change of an act in force. */
@Component
class ChangeAct implements StartForm<ChangeAct.Answer> {

    private final Acts acts;
    private final Duties duties;
    private final Days days;

    ChangeAct(Acts acts, Duties duties, Days days) {
        this.acts = acts;
        this.duties = duties;
        this.days = days;
    }

    @Override
    public boolean mayStart(String login) {
        return duties.leads(login);
    }

    @Override
    public Map<String, ?> show(String login) {
        return Map.of(
                "acts",
                changeable().stream()
                        .map(act -> Option.of(act.id(), label(act)))
                        .toList());
    }

    private static String label(Act act) {
        return act.name() + ", № " + act.number() + " от " + RussianDate.of(act.registeredOn());
    }

    private List<Act> changeable() {
        var year = SchoolYear.containing(days.today());
        if (days.today().isAfter(year.lastDay())) {
            throw new RefusedAnswer("Учебный год окончен: новые акты готовят в новом учебном году.");
        }
        return acts.changeable(year.toString());
    }

    @Override
    public Start start(String login, Answer answer) {
        var act = acts.act(answer.act());
        var planned = acts.change(act.id(), answer.reason());
        var outcome = Outcome.of("year", act.year())
                .and("orderId", planned.order())
                .and("item", act.kind().item())
                .and("newEditionNeeded", planned.newEdition() != null);
        return new Start(
                "act-change:" + planned.order(),
                planned.newEdition() == null ? outcome : outcome.and("newEditionId", planned.newEdition()));
    }

    record Answer(long act, String reason) {}
}
