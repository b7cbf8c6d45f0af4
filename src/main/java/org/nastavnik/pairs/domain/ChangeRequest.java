package org.nastavnik.pairs.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairs.ChangeInitiator;
import org.nastavnik.pairs.ChangeKind;

/** What somebody asks to change in the work of a pair. */
public record ChangeRequest(
        long pairId,
        ChangeKind kind,
        ChangeInitiator initiator,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate newEnd,
        @Nullable String reason) {}
