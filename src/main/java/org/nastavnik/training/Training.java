package org.nastavnik.training;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Training of mentors. Models use it as {@code training}. A work of the year is named by its item of the roadmap: 4.1
 * materials, 4.2 consultations, 4.3 webinars; each has periods, one task or more in each.
 */
public interface Training {

    /**
     * For models: opens the period that runs now or, where that one has had its turn, the next. Periods that
     * were past when the work began are skipped; those passed over later are recorded as «не проведено».
     *
     * @return the period's id, or null when the year has no more of them or the roadmap asks for the item no longer
     */
    @Nullable
    Long openPeriod(String year, String item);

    /** For timers: the beginning of the period's first day. */
    Date periodBegins(long periodId);

    /** For due dates: a week before the period's last day. */
    Date periodDue(long periodId);

    /** For timers: the period's end, never less than five working days from now, and never after the school year. */
    Date periodEnds(long periodId);

    /** For models: closes the period; one with nothing in it is recorded as «не проведено». */
    void closePeriod(long periodId);

    /** For gateways: whether anything has been held for the item this year. */
    boolean anyHeld(String year, String item);

    /** For models: the mentors who are asked to watch the webinar, in a lasting order. */
    List<Long> viewers(long webinarId);

    /** For due dates: five working days after the webinar or, if later, after today. */
    Date viewingDue(long webinarId);

    /** For timers: ten working days after the webinar or, if later, after today; never after the school year. */
    Date viewingEnds(long webinarId);

    /** For models: ends the viewing; whoever has not answered is recorded as «не просмотрел». */
    void closeViewing(long webinarId);

    /** @throws IllegalArgumentException when the register has no such line */
    TrainingEntry entry(long trainingId);

    /** What was held this year, by date; chosen webinars that nobody watched are not in it. */
    List<TrainingEntry> register(String year);

    /** Mentors of the year's bank who took part in a consultation or watched a webinar. */
    List<Long> trainedMentors(String year);

    TrainingCounts counts(String year);
}
