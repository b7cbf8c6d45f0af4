package org.nastavnik.pairs.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a mentor's work is agreed on: by an additional agreement to the employment contract (Labour Code, article 351.8), or
 * why none is needed. What belongs to the agreement is null without one.
 */
public record AgreementTerms(
        Basis basis,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String contract,
        @Nullable String content,
        @Nullable String performance,
        @Nullable PairPay pay,
        @Nullable String payTerms,
        @Nullable String exemption) {

    /** What the mentor's work rests on. */
    public enum Basis {
        AGREEMENT,
        JOB_DUTIES,
        FOUNDER
    }
}
