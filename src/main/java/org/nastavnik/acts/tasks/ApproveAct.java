package org.nastavnik.acts.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.Acceptances;
import org.nastavnik.acts.Act;
import org.nastavnik.acts.Acts;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Markdown;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class ApproveAct implements UserTask<ApproveAct.Answer> {

    private final Acts acts;
    private final Acceptances acceptances;
    private final Documents documents;
    private final People people;

    ApproveAct(Acts acts, Acceptances acceptances, Documents documents, People people) {
        this.acts = acts;
        this.acceptances = acceptances;
        this.documents = documents;
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
        shown.put("reason", act.reason() == null ? "" : act.reason());
        shown.put("preview", documents.preview(Acts.PAPER, act.id()));
        shown.put("document", Documents.address(Acts.PAPER, act.id()));
        shown.put("annexes", annexes(act));
        shown.put("changes", acts.changes(act.id()));
        shown.put("acceptances", AcceptanceLine.of(acceptances.of(act.id())));
        return shown;
    }

    private Markdown annexes(Act act) {
        return new Markdown(acts.annexesOf(act.id()).stream()
                .map(annex -> AnnexLink.of(annex) + " (" + annex.status().title() + ")")
                .collect(Collectors.joining("\n\n")));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var actId = task.id("actId");
        if (answer.decision() == Decision.APPROVE) {
            acts.approve(actId, task.doer());
        } else {
            acts.sendBack(actId, task.doer(), Objects.requireNonNull(answer.remark()));
        }
        return Outcome.of("actDecision", answer.decision())
                .and("annexed", acts.act(actId).kind().annexed());
    }

    enum Decision {
        APPROVE,
        RETURN
    }

    record Answer(Decision decision, @Nullable String remark) {}
}
