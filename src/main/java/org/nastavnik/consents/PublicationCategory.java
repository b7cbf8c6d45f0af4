package org.nastavnik.consents;

/** What may be published of a person, each allowed or forbidden by itself. */
public enum PublicationCategory {
    NAME("фамилия, имя, отчество"),
    POSITION("должность"),
    PHOTO("фотография"),
    ACHIEVEMENTS("достижения"),
    RESULTS("результаты участия в наставничестве");

    private final String title;

    PublicationCategory(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
