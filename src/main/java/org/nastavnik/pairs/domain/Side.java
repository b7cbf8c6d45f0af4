package org.nastavnik.pairs.domain;

/** A party of a pair. */
public enum Side {
    MENTOR("mentor-consent"),
    MENTEE("mentee-consent");

    private final String paper;

    Side(String paper) {
        this.paper = paper;
    }

    /** The key of the paper of this party's consent, whose id is the pair's. */
    public String paper() {
        return paper;
    }
}
