package org.nastavnik.acts;

import org.jspecify.annotations.Nullable;

/**
 * The drafts a change begins with.
 *
 * @param newEdition the draft of the new edition, null where an order is amended
 * @param order the draft of the order that brings the change into force
 */
public record PlannedChange(@Nullable Long newEdition, long order) {}
