package org.nastavnik.programmes.domain;

/** What a psychologist does with a pair. */
public enum SupportKind {
    ADAPTATION("помощь в привыкании к новой работе"),
    TALK("беседа с парой"),
    PERSONAL("личная консультация"),
    TRAINING("тренинг, упражнения"),
    BURNOUT("профилактика выгорания"),
    COMPATIBILITY("помощь в отношениях пары");

    private final String title;

    SupportKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
