package org.nastavnik.programmes.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.programmes.Verdict;

/**
 * The mentor's report.
 *
 * @param done numbers of the activities that have been done
 */
public record Report(
        List<Integer> done,
        String facts,
        List<CompetenceArea> overcome,
        String dynamics,
        @Nullable String achievements,
        @Nullable String difficulties,
        Verdict verdict,
        @Nullable String proposals) {}
