package org.nastavnik.pairs.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.pairs.Pair;

/** What the tasks of matching do: choose, answer, agree. */
public interface Matching {

    /** What is known of the mentee, and the mentors of the bank and its reserve, the best match first. */
    MenteeCard card(String year, long menteeId);

    /** @return the new pair, which both parties are now asked about */
    Pair propose(String year, long menteeId, Proposal proposal);

    /** The curator found nobody suitable. */
    void foundNobody(String year, long menteeId, String reason);

    /** What the parties are asked to agree to. */
    Offer offer(long pairId);

    void answer(long pairId, Side side, boolean agreed, @Nullable String comment);

    void conclude(long pairId, AgreementTerms terms);

    /**
     * @param wishedMentor the person the mentee would like
     * @param earlier what has become of earlier proposals to this mentee, one sentence each
     */
    record MenteeCard(
            List<CompetenceArea> deficits,
            @Nullable Requests requests,
            List<Candidate> candidates,
            List<String> earlier) {}

    /**
     * A mentor of the bank seen from one mentee.
     *
     * @param matches the mentee's deficits the mentor can help with
     * @param wished whether the mentee asked for this mentor
     * @param reserve whether the mentor is only in the reserve of the bank
     */
    record Candidate(long personId, List<CompetenceArea> matches, int free, boolean wished, boolean reserve) {

        private static final int FOR_A_MATCH = 10;
        private static final int FOR_A_WISH = 15;
        private static final int FOR_THE_RESERVE = 5;

        int score() {
            return matches.size() * FOR_A_MATCH
                    + (wished ? FOR_A_WISH : 0)
                    - (reserve ? FOR_THE_RESERVE : 0)
                    + Math.min(free, FOR_A_MATCH - 1);
        }
    }

    /**
     * @param pay as people read it
     * @param comments the parties' remarks for the curator
     */
    record Offer(
            Pair pair,
            List<CompetenceArea> deficits,
            String pay,
            PairPay payKind,
            @Nullable String payTerms,
            List<String> comments) {}
}
