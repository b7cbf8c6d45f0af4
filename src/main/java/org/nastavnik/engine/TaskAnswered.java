package org.nastavnik.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has filled in a form: done a task, or started a process. Published in the transaction of the answer, after the
 * domain has taken it.
 *
 * @param taskId null when the form has started the process
 * @param key the name of the form, such as {@code approve-act}
 * @param name as people read it: the task's name in the model, «Утвердить акт»; of a start the process's name
 * @param process the key of the model
 * @param item the item of the roadmap the task serves; the first where several are possible and none is chosen
 * @param document the kind and id of the document the task works on, such as {@code act/12}, where its model names one in the
 *     property {@code document}
 * @param doer the login of whoever answered
 * @param subjects what the process is about, by variable, with what this answer has brought: ids, and words of a {@link Subject}
 * @param answers what was really asked and answered, in the order of the form
 */
public record TaskAnswered(
        @Nullable String taskId,
        String key,
        String name,
        String processInstanceId,
        String process,
        @Nullable String businessKey,
        @Nullable String year,
        @Nullable String item,
        @Nullable String document,
        String doer,
        Instant at,
        Map<String, String> subjects,
        List<Answered> answers) {

    /**
     * One answer as a person would read it.
     *
     * @param label the question
     * @param text words of choices instead of values, «да» and «нет», dates as 22.11.2026
     * @param decision whether it is the decision of the task, which others may read
     */
    public record Answered(String label, String text, boolean decision) {}
}
