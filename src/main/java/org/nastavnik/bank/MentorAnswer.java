package org.nastavnik.bank;

/** What a candidate said to the offer to be a mentor. */
public enum MentorAnswer {
    AWAITED("ждём ответа"),
    ACCEPTED("готов(а) быть наставником"),
    DECLINED("отказ"),
    NO_ANSWER("без ответа");

    private final String title;

    MentorAnswer(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
