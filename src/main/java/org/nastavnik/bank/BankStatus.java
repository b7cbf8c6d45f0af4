package org.nastavnik.bank;

/** Where a person of the bank stands. */
public enum BankStatus {
    CANDIDATE("кандидат"),
    /** In the approved bank, free for a pair. */
    APPROVED("утверждён"),
    IN_PAIR("в паре"),
    /** In the approved bank; no mentor has been found yet. */
    WITHOUT_PAIR("без пары"),
    RESERVE("резерв"),
    DECLINED("отказ"),
    LEFT("выбыл");

    private final String title;

    BankStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether pairs may count on the person. */
    public boolean inBank() {
        return this == APPROVED || this == IN_PAIR || this == WITHOUT_PAIR;
    }
}
