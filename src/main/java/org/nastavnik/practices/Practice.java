package org.nastavnik.practices;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A practice a mentor was asked for.
 *
 * @param coAuthors the mentees who made it together with the mentor
 * @param card null unless a practice was offered
 * @param describedOn when the mentor answered
 * @param remarks what the curator wrote to the author when reviewing
 */
public record Practice(
        long id,
        String year,
        long mentorId,
        Set<Long> coAuthors,
        PracticeState state,
        @Nullable Card card,
        @Nullable LocalDate describedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable String remarks) {

    /**
     * The card of a practice.
     *
     * @param area the deficit or topic it answers
     * @param audience whom it is for, and the age of the children
     * @param risks what to mind when it is used elsewhere
     */
    public record Card(
            String title,
            PracticeKind kind,
            String area,
            String goal,
            String audience,
            String steps,
            @Nullable String resources,
            String result,
            @Nullable String risks,
            @Nullable String links,
            Publication publication) {}
}
