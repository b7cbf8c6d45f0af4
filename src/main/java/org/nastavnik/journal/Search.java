package org.nastavnik.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; null for any.
 *
 * @param person whom they concern
 * @param login whose doing they are
 * @param from at this moment or later
 * @param until before this moment
 */
public record Search(
        @Nullable Long person,
        @Nullable String login,
        @Nullable Kind kind,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final Search ALL = new Search(null, null, null, null, null);
}
