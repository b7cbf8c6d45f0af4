package org.nastavnik.kindergarten;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rules of law younger than the roadmap of 2023, and from which day the kindergarten follows them; null where it does not.
 *
 * @param mentoringArticle article 351.8 of the Labour Code (Law 381-FZ): an additional agreement to the contract of a mentor;
 *     in force since 1 March 2025
 * @param separateConsents Law 156-FZ: a consent to processing personal data is a document of its own; in force since 1
 *     September 2025
 */
public record LegalOverlay(
        @Nullable LocalDate mentoringArticle, @Nullable LocalDate separateConsents) {

    /** The first day of article 351.8. */
    public static final LocalDate MENTORING_ARTICLE_LAW = LocalDate.of(2025, 3, 1);

    /** The first day of the rule of separate consents. */
    public static final LocalDate SEPARATE_CONSENTS_LAW = LocalDate.of(2025, 9, 1);

    public boolean mentoringArticleOn(LocalDate day) {
        return mentoringArticle != null && !day.isBefore(mentoringArticle);
    }

    public boolean separateConsentsOn(LocalDate day) {
        return separateConsents != null && !day.isBefore(separateConsents);
    }
}
