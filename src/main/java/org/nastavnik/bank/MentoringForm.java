package org.nastavnik.bank;

/** How a mentor would rather work. */
public enum MentoringForm {
    ONE_TO_ONE("с одним педагогом"),
    GROUP("с группой"),
    REMOTE("дистанционно"),
    ANY("любая");

    private final String title;

    MentoringForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
