package org.nastavnik.acts;

/** Who accepts a draft before the head approves it. */
public enum AcceptingBody {
    PEDAGOGICAL_COUNCIL("педагогическим советом"),
    GENERAL_MEETING("общим собранием работников"),
    NOBODY("не требуется");

    private final String byWhom;

    AcceptingBody(String byWhom) {
        this.byWhom = byWhom;
    }

    /** «педагогическим советом» */
    public String byWhom() {
        return byWhom;
    }
}
