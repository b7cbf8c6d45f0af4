package org.nastavnik.practices;

/** What the authors allow to be done with their practice. A name needs, besides, the consent of the person it belongs to. */
public enum Publication {
    WITH_NAMES("согласны, с указанием авторов"),
    WITHOUT_NAMES("согласны, но без имён"),
    NO("не согласны, только для нашего сада");

    private final String title;

    Publication(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
