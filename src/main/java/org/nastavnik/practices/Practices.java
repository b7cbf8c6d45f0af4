package org.nastavnik.practices;

import java.util.Date;
import java.util.List;

/** The collection of mentoring practices, «методическая копилка». Models use it as {@code practices}. */
public interface Practices {

    /** The card of a practice as a document, by the practice's id. */
    String CARD = "practice-card";

    /** For models: records that every mentor of this year's pairs is asked for a practice. */
    void open(String year);

    /** For models: the mentors asked, each once. */
    List<Long> authors(String year);

    /** For timers: the end of the wait for cards; leaves the curator time to review them. */
    Date cardsUntil(String year);

    /**
     * For models: records «не представлена» for everybody who has not answered.
     *
     * @return whether there is any card to review
     */
    boolean closeIntake(String year);

    /** For models: announces every practice that was accepted. */
    void announceAccepted(String year);

    /** For models: records that nobody has reviewed the cards in time. */
    void leaveUnreviewed(String year);

    /** Everything asked for this year, by author as asked. */
    List<Practice> all(String year);

    /** What was taken into the collection this year. */
    List<Practice> accepted(String year);

    /** @throws IllegalArgumentException when there is no such practice */
    Practice practice(long practiceId);
}
