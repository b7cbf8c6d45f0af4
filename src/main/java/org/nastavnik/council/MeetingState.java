package org.nastavnik.council;

/** Where a meeting of the council stands. */
public enum MeetingState {
    CALLED("назначено"),
    POSTPONED("перенесено: не было кворума"),
    RECORDED("протокол на подписи"),
    RETURNED("протокол возвращён на доработку"),
    SIGNED("протокол подписан"),
    REGISTERED("протокол зарегистрирован");

    private final String title;

    MeetingState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
