package org.nastavnik.pairs.tasks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.pairs.PairChanges;
import org.nastavnik.pairs.domain.Changing;
import org.springframework.stereotype.Component;

@Component
class ReviewPairChange implements UserTask<ReviewPairChange.Answer> {

    private final Changing changing;
    private final PairChanges changes;
    private final ChangeSheet sheet;

    ReviewPairChange(Changing changing, PairChanges changes, ChangeSheet sheet) {
        this.changing = changing;
        this.changes = changes;
        this.sheet = sheet;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var changeId = task.id("changeId");
        var shown = sheet.of(changeId);
        var ownRefusal = changes.change(changeId).ownRefusal();
        var comments = changing.comments(changeId);
        shown.put("comments", comments.isEmpty() ? "нет" : String.join("; ", comments));
        shown.put(
                "rule",
                ownRefusal
                        ? "Участник пары вправе отказаться от работы в ней, причину называть не обязан. Проверьте день и"
                                + " поговорите с обоими; если вы не успеете, пара завершит работу в названный день."
                        : "Проверьте, что изменение нужно обоим, и решите, оформлять ли его. Без вашего решения ничего не"
                                + " изменится.");
        var accept = Option.of(Decision.ACCEPT, "Оформить: подготовить приказ");
        shown.put(
                "decisions",
                ownRefusal ? List.of(accept) : List.of(accept, Option.of(Decision.REFUSE, "Не оформлять")));
        return shown;
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        var changeId = task.id("changeId");
        var accepted = answer.decision() == Decision.ACCEPT;
        if (accepted) {
            changing.accept(changeId, task.doer(), answer.remark());
        } else {
            changing.refuse(changeId, task.doer(), Objects.requireNonNull(answer.remark()));
        }
        return Outcome.of("changeAccepted", accepted);
    }

    enum Decision {
        ACCEPT,
        REFUSE
    }

    record Answer(Decision decision, @Nullable String remark) {}
}
