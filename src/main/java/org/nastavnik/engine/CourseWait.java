package org.nastavnik.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an instance waits for now, itself or in a process it has called.
 *
 * @param instanceId the instance in which the step lies
 * @param doer the login of the person awaited; null when it is a day or a message
 */
public record CourseWait(
        String instanceId,
        String activity,
        @Nullable String name,
        @Nullable String doer,
        Instant since) {}
