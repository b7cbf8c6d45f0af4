package org.nastavnik.pairs;

/** How the pair meets (the kinds of mentoring of the model regulation). */
public enum PairKind {
    TRADITIONAL("традиционное, один на один"),
    GROUP("в группе"),
    VIRTUAL("виртуальное"),
    SHORT_TERM("краткосрочное"),
    REVERSE("реверсивное"),
    SITUATIONAL("ситуационное"),
    SPEED("скоростное");

    private final String title;

    PairKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
