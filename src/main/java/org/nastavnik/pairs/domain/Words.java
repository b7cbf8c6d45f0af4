package org.nastavnik.pairs.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.pairs.Pair;

/** A pair in Russian words. */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'г.'", Locale.forLanguageTag("ru"));

    private Words() {}

    /** «1 октября 2026 г.» */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String period(Pair pair) {
        return "с " + day(pair.from()) + " по " + day(pair.to());
    }

    public static String nature(Pair pair) {
        return pair.form().title() + ", " + pair.kind().title();
    }

    public static String areas(List<CompetenceArea> areas) {
        return areas.isEmpty()
                ? "отдельных дефицитов не названо"
                : areas.stream().map(CompetenceArea::title).collect(Collectors.joining("; "));
    }
}
