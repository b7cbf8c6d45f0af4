package org.nastavnik.acts.tasks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.AcceptingBody;
import org.nastavnik.acts.Acts;
import org.nastavnik.acts.Draft;
import org.nastavnik.calendar.Days;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class DraftAct implements UserTask<DraftAct.Answer> {

    private final Acts acts;
    private final Days days;

    DraftAct(Acts acts, Days days) {
        this.acts = acts;
        this.days = days;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var act = acts.act(task.id("actId"));
        var shown = new HashMap<String, Object>();
        shown.put("kind", act.kind().title());
        shown.put("purpose", act.kind().purpose());
        shown.put("remark", act.remark() == null ? "" : act.remark());
        shown.put("title", act.title());
        shown.put("basis", act.basis());
        shown.put("content", act.content());
        shown.put("acceptedBy", act.acceptedBy() == null ? AcceptingBody.PEDAGOGICAL_COUNCIL : act.acceptedBy());
        shown.put("protocolNumber", act.protocolNumber());
        shown.put("protocolDate", act.protocolDate());
        return shown;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        days.refuseFuture("Дата протокола", answer.protocolDate());
        acts.submit(
                task.id("actId"),
                new Draft(
                        answer.title(),
                        answer.basis(),
                        answer.content(),
                        answer.acceptedBy(),
                        answer.protocolNumber(),
                        answer.protocolDate()),
                task.doer());
        return Outcome.none();
    }

    record Answer(
            String title,
            String basis,
            String content,
            AcceptingBody acceptedBy,
            @Nullable String protocolNumber,
            @Nullable LocalDate protocolDate) {}
}
