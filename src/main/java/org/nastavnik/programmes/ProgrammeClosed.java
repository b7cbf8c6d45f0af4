package org.nastavnik.programmes;

import org.jspecify.annotations.Nullable;

/** A pair's programme has ended; without a report there is no verdict. */
public record ProgrammeClosed(
        String year,
        long pairId,
        ProgrammeClosing closing,
        @Nullable Verdict verdict) {}
