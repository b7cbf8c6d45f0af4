package org.nastavnik.programmes;

/** How a programme ended. */
public enum ProgrammeClosing {
    WITH_REPORT("с отчётом наставника"),
    WITHOUT_REPORT("без отчёта наставника"),
    EARLY("раньше срока"),
    NEVER_APPROVED("программа не была утверждена");

    private final String title;

    ProgrammeClosing(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
