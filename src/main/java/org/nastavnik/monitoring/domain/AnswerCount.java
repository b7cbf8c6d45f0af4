package org.nastavnik.monitoring.domain;

import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.AnswerState;
import org.nastavnik.monitoring.Side;

/** @param side null for reports, which only mentors write */
record AnswerCount(@Nullable Side side, AnswerState state, long number) {

    AnswerCount(AnswerState state, long number) {
        this(null, state, number);
    }
}
