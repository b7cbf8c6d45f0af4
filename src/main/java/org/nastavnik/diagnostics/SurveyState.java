package org.nastavnik.diagnostics;

/** What has become of a questionnaire. */
public enum SurveyState {
    /** Not offered, or still open. */
    NOT_ASKED("не предлагалась"),
    ANSWERED("заполнена"),
    NO_ANSWER("анкета не заполнена"),
    /** Answered once; the answer is destroyed because the consent was withdrawn. */
    DESTROYED("данные уничтожены");

    private final String title;

    SurveyState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
