package org.nastavnik.engine;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which instances are looked for.
 *
 * @param processes keys of models; empty for all
 * @param running true for those that run, false for those that are over, null for both
 * @param from begun at this moment or later
 * @param until begun before this moment
 * @param whole without those another process has called
 */
public record CourseSearch(
        Set<String> processes,
        @Nullable Boolean running,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean whole) {}
