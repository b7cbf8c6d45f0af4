package org.nastavnik.consents;

/** How a request for consent has ended. Only {@link #GIVEN} is consent; silence never is. */
public enum ConsentDecision {
    GIVEN("дано"),
    REFUSED("не дано"),
    NO_ANSWER("без ответа"),
    WITHDRAWN("отозвано");

    private final String title;

    ConsentDecision(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
