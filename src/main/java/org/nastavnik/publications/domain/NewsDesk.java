package org.nastavnik.publications.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;

/** What the site editor's task reads and writes. */
public interface NewsDesk {

    /** What happened, in words, and who took part. */
    Story story(long newsId);

    /** @throws RefusedAnswer when the date is not possible */
    void published(long newsId, Telling telling);

    void notTold(long newsId, String reason);

    /** @param people those it concerns, by person id; nobody may be named without consent to publication */
    record Story(String whatHappened, List<Long> people) {}

    record Telling(
            String headline,
            String text,
            LocalDate publishedOn,
            String siteLink,
            @Nullable String socialLink) {}
}
