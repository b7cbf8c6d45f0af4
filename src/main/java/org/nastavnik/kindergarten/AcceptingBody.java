package org.nastavnik.kindergarten;

import java.util.Locale;

/** Who accepts a draft before the head approves it. */
public enum AcceptingBody {
    PEDAGOGICAL_COUNCIL("Педагогический совет", "педагогическим советом"),
    GENERAL_MEETING("Общее собрание работников", "общим собранием работников"),
    /** Its opinion is taken into account (Labour Code, articles 8 and 372): it agrees or objects, and does not decide. */
    TRADE_UNION("Профсоюзный комитет", "профсоюзным комитетом");

    private final String title;
    private final String byWhom;

    AcceptingBody(String title, String byWhom) {
        this.title = title;
        this.byWhom = byWhom;
    }

    /** As models write it: {@code general-meeting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no body has this key */
    public static AcceptingBody of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String title() {
        return title;
    }

    /** «педагогическим советом» */
    public String byWhom() {
        return byWhom;
    }
}
