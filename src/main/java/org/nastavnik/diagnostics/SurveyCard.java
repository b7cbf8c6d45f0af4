package org.nastavnik.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the questionnaires tell of one teacher this year.
 *
 * @param areas the areas the teacher has rated; an area left out is unknown, not zero
 * @param index the index over all rated areas, per cent; null without an answer
 * @param canShare the areas the teacher can teach others
 * @param requests null without an answer
 * @param needsMentor the curator's decision, or the computed proposal for a teacher who arrived after it
 */
public record SurveyCard(
        long personId,
        SurveyState assessment,
        List<AreaResult> areas,
        @Nullable Integer index,
        @Nullable DeficitLevel level,
        List<CompetenceArea> canShare,
        SurveyState request,
        @Nullable Requests requests,
        boolean needsMentor) {

    /** Whether this teacher has answered at least one questionnaire. */
    public boolean answered() {
        return assessment == SurveyState.ANSWERED || request == SurveyState.ANSWERED;
    }

    /** The areas that count as deficits, the heaviest first. */
    public List<CompetenceArea> deficits() {
        return areas.stream()
                .filter(AreaResult::deficit)
                .sorted((a, b) -> b.index() - a.index())
                .map(AreaResult::area)
                .toList();
    }

    public List<CompetenceArea> areasOf(DeficitLevel wanted) {
        return areas.stream()
                .filter(result -> result.level() == wanted)
                .map(AreaResult::area)
                .toList();
    }
}
