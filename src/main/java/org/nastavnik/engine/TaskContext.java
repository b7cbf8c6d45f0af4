package org.nastavnik.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The task a person is doing: who does it, and the ids its process carries. */
public interface TaskContext {

    /** The name of the task in the model, such as {@code approve-act}. */
    String key();

    /** The login of the person the task is assigned to. */
    String doer();

    /** The school year of the process, such as {@code 2026-2027}. */
    default String year() {
        return text("year");
    }

    /** The last day of the task, if it has one. */
    @Nullable
    LocalDate due();

    /** @throws IllegalStateException when the process has no such variable */
    long id(String variable);

    /** @throws IllegalStateException when the process has no such variable */
    String text(String variable);

    /** Whether the process has this variable and it is not null. */
    boolean has(String variable);
}
