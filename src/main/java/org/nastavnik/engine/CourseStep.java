package org.nastavnik.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One passage through a node of the model.
 *
 * @param activity the node's id
 * @param name the node's name; nodes that join or part have none
 * @param taskId the task, where a person does the step
 * @param doer the login of whoever did it, or is to do it
 * @param to null while it goes on
 * @param cancelled ended without being done
 * @param calledId the instance it has called
 */
public record CourseStep(
        String activity,
        @Nullable String name,
        Kind kind,
        @Nullable String taskId,
        @Nullable String doer,
        Instant from,
        @Nullable Instant to,
        boolean cancelled,
        @Nullable String calledId) {

    public boolean open() {
        return to == null;
    }

    public boolean done() {
        return to != null && !cancelled;
    }

    public enum Kind {
        /** A task of a person. */
        TASK,
        /** Done by the system. */
        SYSTEM,
        /** A gateway. */
        DECISION,
        /** A wait for a day or a message. */
        WAIT,
        /** The begin. */
        BEGIN,
        /** An end. */
        END,
        /** An event beside the main line: a term that is over, for one. */
        EVENT,
        /** Another process. */
        CALL,
        /** What only holds other steps together. */
        FRAME
    }
}
