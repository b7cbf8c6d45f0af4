package org.nastavnik.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher asks for.
 *
 * @param topics what to learn; null when no help is wanted
 * @param wishedMentor the person the teacher would like as a mentor
 */
public record Requests(
        @Nullable String topics,
        List<HelpForm> forms,
        @Nullable Frequency frequency,
        @Nullable String convenientTime,
        Readiness readiness,
        @Nullable Long wishedMentor,
        @Nullable String expectations) {}
