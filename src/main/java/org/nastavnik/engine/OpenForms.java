package org.nastavnik.engine;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of open tasks, for whoever keeps answers half done. */
public interface OpenForms {

    /** The login of the person an open task is assigned to; nothing when there is no such task any more. */
    Optional<String> doer(String taskId);

    /** Lets nobody answer the task until this transaction ends. */
    void hold(String taskId);

    /**
     * Checks an answer half done: every value is that of a field the form declares and of the field's kind. Nothing is
     * required yet, and nothing too long.
     *
     * @throws RefusedAnswer naming the first field that breaks the rule
     */
    void check(String taskId, Map<String, @Nullable Object> draft);

    /** What the task's process is about, see {@link TaskAnswered#subjects}. */
    Map<String, String> subjects(String taskId);
}
