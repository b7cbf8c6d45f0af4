package org.nastavnik.acts.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.AcceptingBody;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class ApproveAct implements UserTask<ApproveAct.Answer> {

    private final Acts acts;
    private final People people;

    ApproveAct(Acts acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var act = acts.act(task.id("actId"));
        var shown = new HashMap<String, Object>();
        shown.put("title", act.title());
        shown.put("kind", act.kind().title());
        shown.put("version", act.edition());
        shown.put(
                "author", people.withLogin(Objects.requireNonNull(act.author())).shortName());
        shown.put("basis", act.basis());
        shown.put("acceptance", acceptance(act));
        shown.put("content", act.content());
        shown.put("remark", act.remark() == null ? "" : act.remark());
        return shown;
    }

    private static String acceptance(Act act) {
        if (act.acceptedBy() == null || act.acceptedBy() == AcceptingBody.NOBODY) {
            return "не требуется";
        }
        return "принято " + act.acceptedBy().byWhom() + ", протокол № " + act.protocolNumber() + " от "
                + RussianDate.of(act.protocolDate());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var actId = task.id("actId");
        if (answer.decision() == Decision.APPROVE) {
            acts.approve(actId, task.doer());
        } else {
            acts.sendBack(actId, task.doer(), Objects.requireNonNull(answer.remark()));
        }
        return Outcome.of("actDecision", answer.decision());
    }

    enum Decision {
        APPROVE,
        RETURN
    }

    record Answer(Decision decision, @Nullable String remark) {}
}
