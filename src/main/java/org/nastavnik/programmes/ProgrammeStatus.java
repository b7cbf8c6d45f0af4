package org.nastavnik.programmes;

/** Where a programme stands. */
public enum ProgrammeStatus {
    DRAFT("составляется"),
    AGREED("согласована наставляемым"),
    APPROVED("утверждена"),
    IN_FORCE("выполняется"),
    CLOSED("завершена");

    private final String title;

    ProgrammeStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
