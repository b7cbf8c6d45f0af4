package org.nastavnik.training;

/** What the register of training holds. */
public enum TrainingKind {
    MATERIAL("Методический материал"),
    SETTING_SESSION("Установочная сессия"),
    CONSULTATION("Консультация"),
    WORKSHOP("Практикум"),
    WEBINAR("Вебинар");

    private final String title;

    TrainingKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
