package org.nastavnik.pairs;

import java.util.List;
import java.util.Optional;

/** The mentoring pairs of a school year. Models use it as {@code pairs}. */
public interface Pairs {

    /** @throws IllegalArgumentException when there is no such pair */
    Pair pair(long pairId);

    /** All pairs of the year in the order they were proposed, the declined ones too. */
    List<Pair> pairsOf(String year);

    /** The pairs that work now. */
    List<Pair> activePairs(String year);

    /** The pairs of the year in which this person is the mentor or the mentee, the declined ones too. */
    List<Pair> personPairs(String year, long personId);

    /** Every pair the person has ever been in or was proposed for, in every year. */
    List<Pair> pairsOfPerson(long personId);

    /** The pair in which this pair's mentee worked before in the same year, the latest if several. */
    Optional<Pair> predecessor(long pairId);

    /** What the order says of the mentor's pay for this pair. */
    String payment(long pairId);

    /**
     * Ends the work of a pair from outside, with whatever has been done: the record is closed and the pair's process ends. A
     * pair that is not active is left as it is.
     */
    void stop(long pairId, PairEnding ending);

    // ---- for models: matching

    /** Writes down who in the bank has no pair yet. @return whether there is anybody */
    boolean collectMentees(String year);

    /** The mentees written down by {@link #collectMentees}; the list never changes afterwards. */
    List<Long> collected(String year);

    /** Writes down that a party has not answered in time, which counts as a refusal. */
    void noAnswer(long pairId, String side);

    /** Brings the answers of both parties together. @return whether both have agreed */
    boolean settle(long pairId);

    /** Whether the law asks for an additional agreement with the mentor of this pair: it does on the pair's first day. */
    boolean needsAgreement(long pairId);

    /** Writes down that an agreed pair needs no additional agreement. @return true, for the model's variable {@code matched} */
    boolean agreeWithoutAgreement(long pairId);

    /** Writes down that no mentor was found. @return false, for the model's variable {@code matched} */
    boolean withoutMentor(String year, long menteeId);

    /** Gives up a pair both agreed to but nobody drew up the agreement for. @return false, as above */
    boolean abandon(long pairId);

    // ---- for models: order and beginning

    /** Whether any of the collected mentees has an agreed pair. */
    boolean anyAgreed(String year);

    /** Prepares the order that fixes all agreed pairs of the collected mentees. @return the act */
    long prepareOrder(String year);

    /** Prepares the order that fixes one agreed pair, of a teacher who came during the year. @return the act */
    long prepareOrderFor(long pairId);

    /** Makes the pairs whose order is registered active, each only if nothing the law asks for is missing. */
    void activate(String year);

    /** The same for one pair. @return whether it is active now */
    boolean activateOne(long pairId);

    /** Starts the work of every active pair that has not begun it. @return whether any pair is at work */
    boolean startLives(String year);

    /** Starts the work of one active pair, unless it has begun. */
    void startLife(long pairId);

    // ---- for models: end

    /** Closes the record of a pair whose process has come to its end; {@code how} is a {@link PairEnding}'s key. */
    void close(long pairId, String how);

    /** Ends the work of all pairs that are still active. */
    void closeRemaining(String year);

    /** Gives up the pairs that have not begun to work, so that next year their mentees may be offered a mentor again. */
    void abandonUnbegun(String year);

    /** Writes down that nobody needs a mentor this year. */
    void noMentees(String year);

    /** Writes down that no mentee found a mentor. */
    void noPairs(String year);
}
