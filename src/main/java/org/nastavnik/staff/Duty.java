package org.nastavnik.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person answers for in the roadmap. One person may hold several duties; each duty has at most one holder. */
public enum Duty {
    HEAD("Заведующий"),
    CURATOR("Куратор наставничества"),
    PSYCHOLOGIST("Педагог-психолог"),
    SITE_EDITOR("Ответственный за сайт"),
    SECRETARY("Секретарь педагогического совета");

    private final String title;

    Duty(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** «Заведующий, Секретарь педагогического совета» */
    public static String titles(Collection<Duty> duties) {
        return duties.stream().sorted().map(Duty::title).collect(Collectors.joining(", "));
    }

    /** As models and forms write it: {@code site-editor}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no duty has this key */
    public static Duty of(String key) {
        return Arrays.stream(values())
                .filter(duty -> duty.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No duty " + key));
    }
}
