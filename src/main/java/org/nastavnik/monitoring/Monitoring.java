package org.nastavnik.monitoring;

import java.util.Date;
import java.util.List;
import java.util.Optional;

/** The monitoring of quality at the end of the year. Models use it as {@code monitoring}. */
public interface Monitoring {

    /** A mentor's report as a document, by the report's id. */
    String MENTOR_REPORT = "mentor-report";

    /** The curator's report on the year as a document, by the id of the year's round. */
    String ANALYTICAL_REPORT = "analytical-report";

    /**
     * For models: records who is asked for what, everybody of this year's pairs.
     *
     * @return whether there is anybody to ask
     */
    boolean open(String year);

    /** For models: the people asked as mentors, each once. */
    List<Long> mentors(String year);

    /** For models: the people asked as mentees, each once. */
    List<Long> mentees(String year);

    /** For models: ids of the reports asked for, one for each pair. */
    List<Long> reports(String year);

    /** For models: who writes the report. */
    long reporter(long reportId);

    /** For timers: the end of the wait for questionnaires and reports; leaves the curator time for the analysis. */
    Date answersUntil(String year);

    /** For models: records «анкета не заполнена» for everybody who has not answered as {@code mentor} or {@code mentee}. */
    void closeQuestionnaires(String year, String side);

    /** For models: records «отчёт не сдан» for every report still missing. */
    void closeReports(String year);

    /** For models: records that the analysis has not been made in time, and freezes the indicators all the same. */
    void leaveUnanalysed(String year);

    /** How many have answered so far; empty until anybody is asked. */
    Optional<Response> response(String year);

    /** What has been measured; empty until the monitoring of the year is closed. */
    Optional<Indicators> indicators(String year);

    /** The curator's analysis; empty when it has not been made. */
    Optional<Analysis> analysis(String year);

    List<MentorReport> mentorReports(String year);
}
