package org.nastavnik.web;

import java.time.Duration;
import org.nastavnik.grammar.Plural;

/** How long somebody has to wait, as people are told. */
public final class Waiting {

    private static final Duration IN_SECONDS = Duration.ofSeconds(90);

    private Waiting() {}

    /** «25 секунд», after «подождите» or «через». */
    public static String inWords(Duration pause) {
        var seconds = pause.plusNanos(999_999_999).toSeconds();
        return pause.compareTo(IN_SECONDS) < 0
                ? Plural.of(seconds, "секунду", "секунды", "секунд")
                : Plural.of((seconds + 59) / 60, "минуту", "минуты", "минут");
    }
}
