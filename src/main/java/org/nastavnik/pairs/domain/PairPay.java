package org.nastavnik.pairs.domain;

import org.jspecify.annotations.Nullable;

/** Whether a mentor is paid extra. */
public enum PairPay {
    PAID("с доплатой"),
    UNPAID("без доплаты"),
    NOT_APPLICABLE("не применяется: уже входит в обязанности или оформляет учредитель");

    private final String title;

    PairPay(String title) {
        this.title = title;
    }

    String words(@Nullable String terms) {
        return this == PAID && terms != null ? title + ": " + terms : title;
    }
}
