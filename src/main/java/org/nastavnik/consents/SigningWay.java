package org.nastavnik.consents;

/** How the consent itself has been signed: an answer in a form alone is no written consent. */
public enum SigningWay {
    PAPER("на бумаге"),
    /** Усиленная неквалифицированная электронная подпись. */
    UNEP("УНЭП"),
    /** Усиленная квалифицированная электронная подпись. */
    UKEP("УКЭП");

    private final String title;

    SigningWay(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
