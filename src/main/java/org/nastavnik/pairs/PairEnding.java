package org.nastavnik.pairs;

import java.util.Locale;

/** Why the work of a pair ended. */
public enum PairEnding {
    COMPLETED("завершена полностью"),
    YEAR_ENDED("завершена с окончанием срока работы пар"),
    BY_MENTOR("завершена досрочно по просьбе наставника"),
    BY_MENTEE("завершена досрочно по просьбе наставляемого"),
    BY_BOTH("завершена досрочно по обоюдному решению"),
    BY_CURATOR("завершена досрочно по решению куратора"),
    BY_EMPLOYER("завершена досрочно по решению работодателя"),
    DISMISSAL("прекращена в связи с увольнением");

    private final String title;

    PairEnding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the work ended before its term. */
    public boolean early() {
        return this != COMPLETED && this != YEAR_ENDED;
    }

    /** @param key the constant as models write it: {@code completed}, {@code by-mentor} */
    public static PairEnding of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
