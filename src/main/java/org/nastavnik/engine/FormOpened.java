package org.nastavnik.engine;

import java.util.Map;

/**
 * Somebody opened the form of a task.
 *
 * @param task key of the task, as its model and class name it
 * @param about the ids a {@link Subject} knows, by process variable: {@code pairId → 12}
 */
public record FormOpened(
        String login, String taskId, String task, String processInstanceId, Map<String, String> about) {}
