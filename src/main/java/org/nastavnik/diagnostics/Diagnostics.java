package org.nastavnik.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The autumn round of questionnaires. Models use it as {@code diagnostics}. */
public interface Diagnostics {

    /** For models: opens the year's round with a row for every teacher of today; a round already open stays as it is. */
    void openRound(String year);

    /** For models: the teachers the round was opened with, always in the same order. */
    List<Long> respondents(String year);

    /** Adds a teacher who arrives after the round was opened. */
    void enrol(String year, long personId);

    /** For models: the wait for the self-assessment is over. */
    void recordAssessmentSilence(String year, long personId);

    /** For models: the wait for the questionnaire of requests is over. */
    void recordRequestSilence(String year, long personId);

    /** What is known of this teacher; empty when the teacher is in no round of this year. */
    Optional<SurveyCard> card(String year, long personId);

    /** Everybody in the round, by surname. */
    List<SurveyCard> cards(String year);

    /** The teachers who need a mentor, in a stable order; nobody before the curator has summed the round up. */
    List<Long> needingMentor(String year);

    /** Who can teach others, and in what. */
    Map<Long, List<CompetenceArea>> canShare(String year);

    ResponseCount responses(String year);
}
