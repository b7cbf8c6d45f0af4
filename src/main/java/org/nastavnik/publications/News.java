package org.nastavnik.publications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event worth telling and how it was told.
 *
 * @param subjectId the act, pair, training or practice the event is about; 0 where the kind says it all
 * @param tellBy the day by which it is to be told
 * @param reason why it was not told
 */
public record News(
        long id,
        String year,
        NewsKind kind,
        long subjectId,
        LocalDate happenedOn,
        LocalDate tellBy,
        NewsStatus status,
        @Nullable String headline,
        @Nullable String text,
        @Nullable String siteLink,
        @Nullable String socialLink,
        @Nullable LocalDate publishedOn,
        @Nullable String reason) {}
