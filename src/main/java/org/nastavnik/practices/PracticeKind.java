package org.nastavnik.practices;

/** What a practice is. */
public enum PracticeKind {
    WORK_FORM("форма работы"),
    SCENARIO("сценарий"),
    LESSON_PLAN("конспект занятия"),
    MEMO("памятка"),
    CHECKLIST("чек-лист"),
    VIDEO("видео");

    private final String title;

    PracticeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
