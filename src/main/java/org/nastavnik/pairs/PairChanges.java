package org.nastavnik.pairs;

import java.util.Date;
import java.util.List;

/** Changes of the work of pairs during the year. Models use it as {@code pairChanges}. */
public interface PairChanges {

    /** @throws IllegalArgumentException when there is no such change */
    PairChange change(long changeId);

    /** What was asked about this pair, in the order it was asked. */
    List<PairChange> changesOf(long pairId);

    // ---- for models

    /** Whose consent is asked; the list never changes. */
    List<Long> peopleToAsk(long changeId);

    /** Until when consent is waited for: five working days, but within the work of pairs. */
    Date answerUntil(long changeId);

    /** Writes down who has not answered. */
    void noAnswer(long changeId);

    /** Brings the answers together. @return whether everybody asked has agreed */
    boolean agreed(long changeId);

    /** By when the curator is to look: two working days, but before the day a party has set for itself. */
    Date reviewDue(long changeId);

    /** Until when the curator's look is waited for. */
    Date reviewUntil(long changeId);

    /** Writes down that the curator has not looked. @return whether the change goes on, as a party's own refusal does */
    boolean notReviewed(long changeId);

    /** The first moment after the last day the pair works as it is. */
    Date takesEffect(long changeId);

    /** Ends the work with the old mentor, so that a new one may be found. */
    void release(long changeId);

    /** Prepares the order the change is fixed by. @return the act */
    long prepareOrder(long changeId);

    /** Makes a party's own refusal come true on its day, though the order is not ready yet. */
    void releaseInTime(long changeId);

    /** Whether the order is registered. */
    boolean ordered(long changeId);

    /** Makes the change come true, unless it has already. */
    void apply(long changeId);

    /** Writes down that the change was not finished while the pair worked. */
    void lapse(long changeId);
}
