package org.nastavnik.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a process, running or over.
 *
 * @param process the key of its model, such as {@code pair-life}
 * @param name its model's name, as people read it
 * @param businessKey kind and id of what it is about, such as {@code pair:17}
 * @param about the same in words, see {@link Subject}; empty where nothing is to be said
 * @param callerId the instance that has called it
 */
public record CourseHead(
        String id,
        String process,
        String name,
        @Nullable String businessKey,
        String about,
        Instant begun,
        @Nullable Instant ended,
        CourseState state,
        @Nullable String callerId) {

    public boolean running() {
        return state == CourseState.RUNNING;
    }
}
