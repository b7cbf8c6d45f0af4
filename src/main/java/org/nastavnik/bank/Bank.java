package org.nastavnik.bank;

import java.util.List;
import java.util.Optional;

/** Mentors and mentees of a school year. Models use it as {@code bank}. */
public interface Bank {

    /** For models: enters as candidates whoever can be a mentor and whoever needs one; those already entered stay. */
    void gather(String year);

    /** For models: the candidates for mentors, always in the same order. */
    List<Long> mentorCandidates(String year);

    /** For models: the wait for the candidates is over; whoever has not answered is recorded so. */
    void recordSilence(String year);

    boolean approved(String year);

    /** The mentors of the approved bank, free or in pairs, in a stable order. */
    List<BankMentor> mentors(String year);

    /** The mentees of the approved bank, whatever their pairs, in a stable order. */
    List<BankMentee> mentees(String year);

    /** Mentors who may be called upon when the bank lacks one: candidates not chosen, not those who declined. */
    List<BankMentor> reserve(String year);

    Optional<BankMentor> mentor(String year, long personId);

    Optional<BankMentee> mentee(String year, long personId);

    /** Enters a teacher who arrives after the approval; one already entered comes back into the bank. */
    void admitMentee(String year, long personId);

    /** The order has made the two a pair; a mentor of the reserve thereby comes into the bank. */
    void paired(String year, long mentorId, long menteeId);

    /** The pair is over and the mentee is free for another. */
    void unpaired(String year, long menteeId);

    /** No mentor could be found; the search goes on. */
    void withoutPair(String year, long menteeId);

    /** The mentor will not take this pair: goes to the reserve unless in another pair. Nothing else follows from it. */
    void mentorDeclined(String year, long mentorId);

    /** The mentee does not want to take part. */
    void menteeDeclined(String year, long menteeId);

    /** The person has left the kindergarten, as mentor and as mentee. */
    void left(String year, long personId);
}
