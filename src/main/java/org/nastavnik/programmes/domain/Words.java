package org.nastavnik.programmes.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.pairs.Pair;

/** Dates and areas in Russian words. */
public final class Words {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'г.'", RUSSIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy 'г.'", RUSSIAN);

    private Words() {}

    /** «1 октября 2026 г.» */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** «октябрь 2026 г.» */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String period(Pair pair) {
        return "с " + day(pair.from()) + " по " + day(pair.to());
    }

    public static String areas(Collection<CompetenceArea> areas) {
        return areas.isEmpty()
                ? "отдельных дефицитов не названо"
                : areas.stream().map(CompetenceArea::title).collect(Collectors.joining("; "));
    }
}
