package org.nastavnik.practices.domain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.practices.Practice;

/** What the user tasks of the collection read and write. */
public interface PracticeDesk {

    /** The mentees this mentor worked with in the year, each once. */
    List<Long> menteesOf(String year, long mentorId);

    void offer(String year, long mentorId, Practice.Card card, Collection<Long> coAuthors);

    void offerNothing(String year, long mentorId);

    /** The cards that wait for a review. */
    List<Practice> offered(String year);

    /** Accepts the cards named and declines the other offered ones. */
    void review(String year, Collection<Long> accepted, long reviewerId, @Nullable String remarks);
}
