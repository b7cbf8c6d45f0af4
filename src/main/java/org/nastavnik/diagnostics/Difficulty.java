package org.nastavnik.diagnostics;

/** How a teacher rates an area of the work. */
public enum Difficulty {
    NONE(0, "нет затруднений"),
    SOMETIMES(1, "иногда"),
    OFTEN(2, "часто"),
    NEED_HELP(3, "нужна помощь");

    public static final int HIGHEST = 3;

    private final int score;
    private final String title;

    Difficulty(int score, String title) {
        this.score = score;
        this.title = title;
    }

    public int score() {
        return score;
    }

    public String title() {
        return title;
    }
}
