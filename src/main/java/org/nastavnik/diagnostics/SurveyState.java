package org.nastavnik.diagnostics;

/** What has become of a questionnaire. */
public enum SurveyState {
    /** Not offered, or still open. */
    NOT_ASKED("не предлагалась"),
    ANSWERED("заполнена"),
    NO_ANSWER("анкета не заполнена");

    private final String title;

    SurveyState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
