package org.nastavnik.monitoring.domain;

/** How often the pair met, as its members remember it. */
public enum MeetingFrequency {
    VERY_OFTEN("очень часто"),
    OFTEN("часто"),
    RARELY("редко"),
    ONCE("один раз"),
    NEVER("ни разу");

    private final String title;

    MeetingFrequency(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
