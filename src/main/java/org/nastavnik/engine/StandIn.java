package org.nastavnik.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Does what people do in the task list, for whoever plays a year in a demo kindergarten: every form is opened and submitted as
 * the person it is meant for, through the same door and with the same checks as a browser's. It exists in the profile {@code
 * demo} only.
 */
public interface StandIn {

    /** All open tasks, the oldest first. */
    List<Waiting> waiting();

    boolean isOpen(String taskId);

    /** The id the task's process carries under this name, if any. */
    @Nullable
    Long id(String taskId, String variable);

    /** What the form of this task shows its doer; documents as maps and lists. */
    Map<String, Object> open(String taskId);

    /**
     * Submits the form of this task as its doer.
     *
     * @throws RefusedAnswer when the answer is not taken
     */
    void answer(String taskId, Map<String, ?> answer);

    /** What the form that starts this process shows this person. */
    Map<String, Object> openStart(String process, String login);

    /**
     * Starts a process by its form.
     *
     * @throws RefusedAnswer when the answer is not taken
     */
    void start(String process, String login, Map<String, ?> answer);

    /** Runs what is due by the clock until nothing is: timers, and what they set off. */
    void runDue();

    /**
     * An open task.
     *
     * @param key its name in the model, such as {@code approve-act}
     * @param doer the login it is assigned to
     * @param since when it was given
     */
    record Waiting(String id, String key, String doer, Instant since) {}
}
