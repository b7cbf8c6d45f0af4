package org.nastavnik.acts;

/** What a body has decided on a draft. */
public enum AcceptanceDecision {
    ACCEPTED("принято"),
    REFUSED("не принято"),
    /** Of the trade union: its opinion is taken into account and decides nothing (Labour Code, article 372). */
    AGREED("согласен"),
    OBJECTED("возражает");

    private final String title;

    AcceptanceDecision(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
