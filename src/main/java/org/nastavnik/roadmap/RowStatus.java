package org.nastavnik.roadmap;

/** Where a row of the roadmap stands. */
public enum RowStatus {
    PLANNED("запланировано"),
    OPEN("в работе"),
    DONE("выполнено"),
    NOT_REQUIRED("не требуется"),
    NOT_DONE("не выполнено");

    private final String title;

    RowStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean closed() {
        return this == DONE || this == NOT_REQUIRED || this == NOT_DONE;
    }
}
