package org.nastavnik.consents;

/** The two consents the law keeps apart. */
public enum ConsentKind {
    /** Article 9 of the law on personal data. */
    PROCESSING("Согласие на обработку персональных данных"),
    /** Article 10.1 of the law on personal data. */
    PUBLICATION("Согласие на распространение персональных данных");

    private final String title;

    ConsentKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
