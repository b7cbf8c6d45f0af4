package org.nastavnik.pairs;

/** What is changed in the work of a pair. */
public enum ChangeKind {
    REPLACEMENT("замена наставника"),
    EXTENSION("продление срока"),
    EARLY_END("досрочное прекращение");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
