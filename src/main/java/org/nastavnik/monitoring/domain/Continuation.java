package org.nastavnik.monitoring.domain;

/** Whether the person would like to go on with mentoring next year. */
public enum Continuation {
    YES("да"),
    OTHER_PAIR("да, но в другой паре"),
    NO("нет"),
    UNDECIDED("пока не решили");

    private final String title;

    Continuation(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
