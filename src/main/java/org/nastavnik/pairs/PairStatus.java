package org.nastavnik.pairs;

/** Where a pair stands. A declined or abandoned pair is never taken up again: a new choice is a new pair. */
public enum PairStatus {
    PROPOSED("согласование"),
    DECLINED("отклонена"),
    AGREED("согласована"),
    AWAITING_ORDER("ожидает приказа"),
    ABANDONED("не состоялась"),
    ACTIVE("действует"),
    CLOSED("завершена");

    private final String title;

    PairStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the pair takes one of its mentor's places and keeps its mentee from another pair. */
    public boolean open() {
        return this == PROPOSED || this == AGREED || this == AWAITING_ORDER || this == ACTIVE;
    }
}
