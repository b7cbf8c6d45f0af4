package org.nastavnik.acts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the sheet of acquaintance with an order.
 *
 * @param confirmedAt when the person confirmed having read it
 * @param missed whether the time to confirm has passed in silence
 */
public record Acquaintance(
        long personId, LocalDate askedOn, @Nullable Instant confirmedAt, boolean missed) {}
