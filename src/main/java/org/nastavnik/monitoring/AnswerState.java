package org.nastavnik.monitoring;

/** What became of a paper somebody was asked for. */
public enum AnswerState {
    ASKED("ждём ответа"),
    GIVEN("получено"),
    MISSING("не получено в срок"),
    /** Received once; destroyed because the consent was withdrawn. */
    DESTROYED("данные уничтожены");

    private final String title;

    AnswerState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
