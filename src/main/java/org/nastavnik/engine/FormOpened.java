package org.nastavnik.engine;

import java.util.Map;
import java.util.Set;

/**
 * Somebody opened the form of a task and is about to see it: whoever listens may keep it back by an exception.
 *
 * @param task key of the task, as its model and class name it
 * @param people whose data it may show, by id, the doer's too
 * @param about the ids a {@link Subject} knows, by process variable: {@code pairId → 12}
 */
public record FormOpened(
        String login,
        String taskId,
        String task,
        String processInstanceId,
        Map<String, String> about,
        Set<Long> people) {}
