package org.nastavnik.pairs;

/** Where a change of a pair's work stands. */
public enum ChangeStatus {
    ASKED("просьба принята"),
    NOT_AGREED("вторая сторона не согласилась"),
    REFUSED("отклонено куратором"),
    ACCEPTED("оформляется"),
    ORDERED("готовится приказ"),
    DONE("изменение произошло"),
    LAPSED("не завершено до окончания работы пары");

    private final String title;

    ChangeStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the change is still under way. */
    public boolean open() {
        return this == ASKED || this == ACCEPTED || this == ORDERED;
    }
}
