package org.nastavnik.publications;

/** What became of an event worth telling. */
public enum NewsStatus {
    PLANNED("готовится"),
    PUBLISHED("опубликовано"),
    NOT_TOLD("не освещено");

    private final String title;

    NewsStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
