package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page of the journal as the pair reads it; everything after {@code held} is null unless the meeting was held. */
public record MeetingView(
        long id,
        long pairId,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean held,
        @Nullable LocalDate heldOn,
        @Nullable String topic,
        @Nullable String content,
        @Nullable String recommendations,
        @Nullable String task,
        @Nullable LocalDate taskUntil,
        @Nullable String remark,
        @Nullable String reflection) {}
