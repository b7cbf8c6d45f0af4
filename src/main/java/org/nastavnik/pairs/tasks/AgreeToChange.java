package org.nastavnik.pairs.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.pairs.domain.Changing;
import org.springframework.stereotype.Component;

@Component
class AgreeToChange implements UserTask<AgreeToChange.Answer> {

    private final Changing changing;
    private final ChangeSheet sheet;

    AgreeToChange(Changing changing, ChangeSheet sheet) {
        this.changing = changing;
        this.sheet = sheet;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        return sheet.of(task.id("changeId"));
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        changing.answer(task.id("changeId"), task.id("personId"), answer.consent() == Consent.AGREE, answer.comment());
        return Outcome.none();
    }

    record Answer(Consent consent, @Nullable String comment) {}
}
