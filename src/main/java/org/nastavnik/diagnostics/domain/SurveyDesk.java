package org.nastavnik.diagnostics.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Difficulty;
import org.nastavnik.diagnostics.Requests;

/** Where the answers of this module's tasks are written down. */
public interface SurveyDesk {

    void assess(
            String year, long personId, Map<CompetenceArea, Difficulty> ratings, Collection<CompetenceArea> canShare);

    void request(String year, long personId, Requests requests);

    /** Whether the round's data propose a mentor for this teacher. */
    boolean proposesMentor(String year, long personId);

    /** How levels are told apart and when a mentor is proposed, for people to read. */
    String scale();

    /** Closes the round with the curator's decisions. */
    void summarise(String year, Summary summary);

    /**
     * What the curator concludes.
     *
     * @param confirmed the medium levels confirmed as deficits, by person
     * @param needMentor the teachers who need a mentor
     * @param topics subjects for the common training of teachers
     */
    record Summary(
            Map<Long, Set<CompetenceArea>> confirmed,
            Set<Long> needMentor,
            String conclusions,
            @Nullable String topics,
            long summarisedBy) {}
}
