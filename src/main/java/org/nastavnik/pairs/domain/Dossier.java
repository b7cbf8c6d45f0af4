package org.nastavnik.pairs.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the parties of a pair have answered and agreed on, as their papers read it. */
public interface Dossier {

    /** The key of the paper of the additional agreement; those of the consents are {@link Side#paper}. */
    String AGREEMENT = "agreement";

    /** The pairs of the year in which this party has been asked and has not refused, in the order they were proposed. */
    List<Long> asked(String year, Side side);

    /** @throws IllegalArgumentException when nobody has been asked about such a pair */
    Asked consent(long pairId, Side side);

    /** The pairs of the year whose mentors work by an additional agreement, in the order they were proposed. */
    List<Long> agreed(String year);

    /** The additional agreement, where one has been concluded. */
    Optional<Agreement> agreement(long pairId);

    /**
     * A party asked for its consent.
     *
     * @param answeredOn the day of the answer, or of the end of waiting for it
     * @param pay what the mentor was offered
     */
    record Asked(
            State state,
            @Nullable LocalDate answeredOn,
            PairPay pay,
            @Nullable String payTerms) {}

    /** Where a party's consent stands. */
    enum State {
        AWAITED("ожидает ответа"),
        GIVEN("дано"),
        REFUSED("отказ"),
        UNANSWERED("без ответа");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * An additional agreement to a mentor's contract.
     *
     * @param from the first day of the mentor's work
     * @param to the last day of the mentor's work
     */
    record Agreement(AgreementTerms terms, LocalDate from, LocalDate to) {}
}
