package org.nastavnik.monitoring;

/** What the mentor thinks of the mentee's readiness to work alone. */
public enum Verdict {
    READY("готов к самостоятельной работе"),
    READY_WITH_SUPPORT("готов при условии дополнительного сопровождения"),
    NOT_READY("не готов, нужна новая программа");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
