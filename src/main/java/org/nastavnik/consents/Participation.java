package org.nastavnik.consents;

/** What the curator decides about a teacher who has not consented to processing. */
public enum Participation {
    HR_DATA_ONLY("участвует, используются только кадровые данные"),
    NOT_TAKING_PART("в наставничестве этого года не участвует");

    private final String title;

    Participation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
