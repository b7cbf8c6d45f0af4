package org.nastavnik.pairs;

/** Whose wish a change of a pair's work is. */
public enum ChangeInitiator {
    MENTOR("по просьбе наставника", PairEnding.BY_MENTOR),
    MENTEE("по просьбе наставляемого", PairEnding.BY_MENTEE),
    MUTUAL("по обоюдному решению участников пары", PairEnding.BY_BOTH),
    CURATOR("по предложению куратора", PairEnding.BY_CURATOR),
    EMPLOYER("по решению работодателя", PairEnding.BY_EMPLOYER);

    private final String title;
    private final PairEnding ending;

    ChangeInitiator(String title, PairEnding ending) {
        this.title = title;
        this.ending = ending;
    }

    /** «по просьбе наставника» */
    public String title() {
        return title;
    }

    /** How a pair ends that ends so. */
    public PairEnding ending() {
        return ending;
    }

    /** Whether it is a party's own refusal to go on, which needs nobody's consent and no reason (Labour Code, article 351.8). */
    boolean party() {
        return this == MENTOR || this == MENTEE;
    }
}
