package org.nastavnik.publications;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** News of the roadmap. Models use it as {@code publications}. */
public interface Publications {

    /**
     * Notes that something worth telling has happened today; the site editor gets the task at once or, before the year's
     * information support begins, when it does. An event that is noted already is not noted again.
     *
     * @param subjectId the act, pair, training or practice; 0 where the kind says it all
     */
    void worthTelling(String year, NewsKind kind, long subjectId);

    /** The same for something that happened on another day. */
    void worthTelling(String year, NewsKind kind, long subjectId, LocalDate happenedOn);

    /** For models: gives out what happened before the information support of the year began. */
    void giveOut(String year);

    /** For due dates: ten working days after the event. */
    Date tellBy(long newsId);

    /** For timers: ten working days after it should have been told or, if later, after today; never after the school year. */
    Date tellUntil(long newsId);

    /** For models: records that nobody told it, «не освещено». */
    void leaveUntold(long newsId);

    /** For models: everything has been told, so the information support of the year may end before the year does. */
    void yearTold(String year);

    /**
     * For models: closes the year; whatever has not been told is recorded as «не освещено».
     *
     * @return whether anything of this year has been told
     */
    boolean closeYear(String year);

    /** @throws IllegalArgumentException when there is no such news */
    News news(long newsId);

    /** The events of the year, told or not, by date. */
    List<News> news(String year);

    NewsCounts counts(String year);
}
