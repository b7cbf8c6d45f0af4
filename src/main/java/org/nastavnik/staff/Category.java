package org.nastavnik.staff;

/** A teacher's qualification category (order of the Ministry of Education of 24.03.2023 No. 196). */
public enum Category {
    NONE("без категории"),
    SUITABLE("соответствие занимаемой должности"),
    FIRST("первая"),
    HIGHEST("высшая");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
