package org.nastavnik.monitoring.domain;

/** Whether the year was what the person had expected. */
public enum Expectations {
    MET("оправдались"),
    PARTLY("оправдались частично"),
    NOT_MET("не оправдались");

    private final String title;

    Expectations(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
