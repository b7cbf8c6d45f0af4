package org.nastavnik.worklog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fact that somebody has done a task or started a process by a form, as others may read it.
 *
 * @param key the name of the form, such as {@code approve-act}
 * @param name «Утвердить акт»; of a start the process's name
 * @param document the address of the document it worked on, which opens to those it is for
 * @param doer the login
 * @param decision what was decided, in words; null where the form has no decision others may read, and where the answers
 *     have been destroyed
 * @param start whether the form started the process
 */
public record DoneTask(
        long id,
        String key,
        String name,
        @Nullable String document,
        String doer,
        Instant at,
        @Nullable String decision,
        boolean start) {}
