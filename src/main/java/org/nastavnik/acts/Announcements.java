package org.nastavnik.acts;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/**
 * How acts reach people: acquaintance and publication of an order together with its annexes. Models use it as {@code
 * announcements}.
 */
public interface Announcements {

    /** For models: writes down who has to be acquainted with the order. */
    void askAcquaintance(long orderId);

    /** For models: those written down, in a stable order. */
    List<Long> peopleToAcquaint(long orderId);

    /** For models: until when they are waited for, 10 working days but within the school year. */
    Date acquaintBy(long orderId);

    void confirm(long orderId, long personId);

    /** For models: records who has not confirmed. */
    void noteUnacquainted(long orderId);

    /** The sheet of acquaintance. */
    List<Acquaintance> acquaintances(long orderId);

    /** For models: whether the order belongs on the site. */
    boolean isForSite(long orderId);

    /** For models: what is to be published with the order: itself and its annexes. */
    List<Long> toPublish(long orderId);

    /** For models: until when a registered act is to be published, 10 working days (Law 273-FZ, article 29, by analogy). */
    Date publishBy(long actId);

    /** For models: how long its publication is waited for at most; five working days longer, within the school year. */
    Date publicationAwaitedUntil(long actId);

    void publish(long actId, String url, LocalDate day);

    /** For models: records that nobody published the order or some of its annexes. */
    void noteUnpublished(long orderId);

    /** Records what the section «Наставничество» of the site holds. */
    void arrangeSection(String year, String url, List<String> placed, LocalDate day);

    /** For models: records that the section was not arranged in time. */
    void noteSectionMissing(String year);

    /** Whether the section of this year's site has been arranged. */
    boolean sectionArranged(String year);
}
