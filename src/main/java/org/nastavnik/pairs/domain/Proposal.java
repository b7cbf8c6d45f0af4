package org.nastavnik.pairs.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairs.PairForm;
import org.nastavnik.pairs.PairKind;

/** What the curator proposes to a mentor and a mentee. */
public record Proposal(
        long mentorId,
        PairForm form,
        PairKind kind,
        LocalDate from,
        LocalDate to,
        PairPay pay,
        @Nullable String payTerms,
        String reason) {}
