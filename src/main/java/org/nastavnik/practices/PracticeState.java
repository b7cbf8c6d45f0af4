package org.nastavnik.practices;

/** What became of the practice a mentor was asked for. */
public enum PracticeState {
    ASKED("ждём ответа"),
    OFFERED("предложена"),
    NOTHING("нечего предложить"),
    MISSING("не представлена"),
    ACCEPTED("принята в копилку"),
    DECLINED("не принята"),
    NOT_REVIEWED("не рассмотрена в срок");

    private final String title;

    PracticeState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
