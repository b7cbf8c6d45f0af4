package org.nastavnik.monitoring.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a participant answers at the end of the year.
 *
 * @param metBefore whether the person had met with mentoring before
 * @param changes what a mentee noticed in himself; empty for mentors
 * @param lowGradeReason what went wrong, where the overall grade is low
 */
public record QualityAnswer(
        Ratings ratings,
        boolean metBefore,
        MeetingFrequency frequency,
        Expectations expectations,
        Continuation continuation,
        Set<Change> changes,
        @Nullable String expected,
        String mostValuable,
        @Nullable String toImprove,
        @Nullable String lowGradeReason) {}
