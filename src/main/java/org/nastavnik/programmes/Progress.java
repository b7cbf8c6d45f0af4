package org.nastavnik.programmes;

import org.jspecify.annotations.Nullable;

/** Plan and fact of one pair. */
public record Progress(
        long pairId,
        boolean approved,
        int meetingsPlanned,
        int meetingsHeld,
        int activitiesPlanned,
        int activitiesDone,
        int supportsPlanned,
        int supportsHeld,
        @Nullable ProgrammeClosing closing,
        @Nullable Verdict verdict) {}
