package org.nastavnik.programmes;

/** The mentor's conclusion about the mentee at the end of a programme. */
public enum Verdict {
    READY("готов работать самостоятельно"),
    READY_WITH_SUPPORT("готов при условии дополнительного сопровождения"),
    NOT_READY("пока не готов, нужна новая программа");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
