package org.nastavnik.monitoring;

/** How far the mentoring of the kindergarten conforms to the model: nine statements of 0, 1 or 2 points. */
public enum ConformityLevel {
    OPTIMAL("оптимальный"),
    ADMISSIBLE("допустимый"),
    INADMISSIBLE("недопустимый");

    private static final int OPTIMAL_FROM = 15;
    private static final int ADMISSIBLE_FROM = 9;

    private final String title;

    ConformityLevel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public static ConformityLevel of(int points) {
        return points >= OPTIMAL_FROM ? OPTIMAL : points >= ADMISSIBLE_FROM ? ADMISSIBLE : INADMISSIBLE;
    }
}
