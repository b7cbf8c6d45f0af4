package org.nastavnik.diagnostics;

/** How often a teacher would like to meet a mentor. */
public enum Frequency {
    WEEKLY("раз в неделю"),
    TWICE_A_MONTH("два раза в месяц"),
    MONTHLY("раз в месяц"),
    ON_DEMAND("когда возникнет вопрос");

    private final String title;

    Frequency(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
