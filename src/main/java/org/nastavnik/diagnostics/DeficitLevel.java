package org.nastavnik.diagnostics;

/** How heavy difficulties are, judged by their index. */
public enum DeficitLevel {
    LOW("низкий"),
    MEDIUM("средний"),
    HIGH("высокий");

    private final String title;

    DeficitLevel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
