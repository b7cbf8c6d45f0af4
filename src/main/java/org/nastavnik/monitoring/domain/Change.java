package org.nastavnik.monitoring.domain;

/** What a mentee may have noticed in himself over the year. */
public enum Change {
    INTEREST_GREW("вырос интерес к профессии"),
    STAYS("появилось желание остаться в коллективе"),
    FEWER_CONFLICTS("стало меньше конфликтов с родителями и коллегами"),
    OWN_WORKS("появилось желание делать собственные разработки"),
    WOULD_MENTOR("хочется самому стать наставником");

    private final String title;

    Change(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
