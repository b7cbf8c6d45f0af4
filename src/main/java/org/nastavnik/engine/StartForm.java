package org.nastavnik.engine;

import java.util.Map;

/**
 * A form that starts a process. Its class bears the form's name, like a {@link UserTask}'s.
 *
 * @param <A> the answer, see {@link UserTask}
 */
public interface StartForm<A extends Record> {

    /** Whether this person may open the form and start the process. */
    boolean mayStart(String login);

    Map<String, ?> show(String login);

    /** @throws RefusedAnswer when a rule of the domain forbids the answer; nothing is started and nothing changes */
    Start start(String login, A answer);

    /**
     * How the process begins.
     *
     * @param businessKey kind and id of the aggregate the process is about, such as {@code roadmap:2026-2027}
     */
    record Start(String businessKey, Outcome variables) {}
}
