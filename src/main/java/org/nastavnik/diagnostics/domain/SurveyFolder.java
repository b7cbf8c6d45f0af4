package org.nastavnik.diagnostics.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this module's documents are drawn from, beside its face. */
public interface SurveyFolder {

    /** The key of the paper of one teacher's card; its id is that of the teacher's questionnaires, {@link Filled#id}. */
    String CARD = "deficit-card";

    /** The key of the paper of the whole round. */
    String SUMMARY = "deficit-summary";

    /** The questionnaires of a year that have been filled in by people whose data may be processed, in a stable order. */
    List<Filled> filled(String year);

    /** @throws IllegalArgumentException when nothing has been filled in under this id, or its data may not be processed */
    Filled filled(long id);

    /** What the curator concluded from the round of this year; empty before. */
    Optional<Conclusion> conclusion(String year);

    /** How an index becomes a level, for people to read. */
    String levels();

    /**
     * The questionnaires of one teacher in one round.
     *
     * @param assessedOn the day of the self-assessment; null when only the requests were stated
     */
    record Filled(
            long id, long personId, String year, @Nullable LocalDate assessedOn) {}

    /** What the curator made of a round, and when. */
    record Conclusion(
            @Nullable String conclusions,
            @Nullable String topics,
            @Nullable Long summarisedBy,
            LocalDate day) {}
}
