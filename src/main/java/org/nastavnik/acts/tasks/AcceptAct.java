package org.nastavnik.acts.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.AcceptanceDecision;
import org.nastavnik.acts.Acceptances;
import org.nastavnik.acts.Acts;
import org.nastavnik.calendar.Days;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.kindergarten.AcceptingBody;
import org.springframework.stereotype.Component;

@Component
class AcceptAct implements UserTask<AcceptAct.Answer> {

    private final Acts acts;
    private final Acceptances acceptances;
    private final Documents documents;
    private final Days days;

    AcceptAct(Acts acts, Acceptances acceptances, Documents documents, Days days) {
        this.acts = acts;
        this.acceptances = acceptances;
        this.documents = documents;
        this.days = days;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var act = acts.act(task.id("actId"));
        var body = body(task);
        return Map.of(
                "body", body.title(),
                "whatIsAsked", whatIsAsked(body),
                "name", act.name(),
                "version", act.edition(),
                "preview", documents.preview(Acts.PAPER, act.id()),
                "document", Documents.address(Acts.PAPER, act.id()),
                "changes", acts.changes(act.id()),
                "acceptances", AcceptanceLine.of(acceptances.of(act.id())),
                "decisions", decisions(body));
    }

    private static AcceptingBody body(TaskContext task) {
        return AcceptingBody.of(task.text("body"));
    }

    private static String whatIsAsked(AcceptingBody body) {
        return body == AcceptingBody.TRADE_UNION
                ? "Мнение профсоюза учитывают, но решает заведующий (статья 372 Трудового кодекса)."
                : "Если проект не принят, он вернётся куратору с замечанием.";
    }

    private static List<Option> decisions(AcceptingBody body) {
        return body == AcceptingBody.TRADE_UNION
                ? List.of(
                        Option.of(AcceptanceDecision.AGREED, "Согласен с проектом"),
                        Option.of(AcceptanceDecision.OBJECTED, "Возражает"))
                : List.of(
                        Option.of(AcceptanceDecision.ACCEPTED, "Принято"),
                        Option.of(AcceptanceDecision.REFUSED, "Не принято"));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        days.refuseFuture("Дата протокола", answer.protocolDate());
        acceptances.record(
                task.id("actId"),
                body(task),
                answer.decision(),
                answer.protocolNumber(),
                answer.protocolDate(),
                answer.remark(),
                task.doer());
        return Outcome.of("acceptanceDecision", answer.decision());
    }

    record Answer(
            AcceptanceDecision decision,
            String protocolNumber,
            LocalDate protocolDate,
            @Nullable String remark) {}
}
