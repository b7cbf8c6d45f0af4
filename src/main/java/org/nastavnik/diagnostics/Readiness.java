package org.nastavnik.diagnostics;

/** Whether a teacher would be a mentor. */
public enum Readiness {
    READY("готов"),
    READY_WITH_HELP("готов, если помогут"),
    NOT_READY("не готов");

    private final String title;

    Readiness(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
