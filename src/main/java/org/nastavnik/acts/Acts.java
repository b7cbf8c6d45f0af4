package org.nastavnik.acts;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** The local acts. Models use it as {@code acts}; the process {@code act-approval} leads one act to the site. */
public interface Acts {

    /** For models: opens the drafts of the acts every year begins with, unless they are open already. */
    void openDrafts(String year);

    /** For models: the id of the year's act of this kind, such as {@code approval-order}, the latest if several. */
    long draftOf(String year, String kind);

    /** Opens a draft whose first wording the caller knows. */
    long prepare(String year, ActKind kind, String content);

    /** @throws IllegalArgumentException when there is no such act */
    Act act(long actId);

    List<Act> actsOf(String year);

    /** Submits an edition for approval. */
    void submit(long actId, Draft draft, String author);

    void approve(long actId, String login);

    void sendBack(long actId, String login, String remark);

    /** For models: gives an approved act the next number of its register in this calendar year. */
    void register(long actId);

    /** For models: until when a registered act is to be published, 10 working days (Law 273-FZ, article 29, by analogy). */
    Date publishBy(long actId);

    /** For models: how long its publication is waited for at most; five working days longer. */
    Date publicationAwaitedUntil(long actId);

    void publish(long actId, String url, LocalDate day);

    /** For models: records that nobody published the act. */
    void noteUnpublished(long actId);

    /** Records what the section «Наставничество» of the site holds. */
    void arrangeSection(String year, String url, List<String> placed, LocalDate day);

    /** For models: records that the section was not arranged in time. */
    void noteSectionMissing(String year);

    /** Whether the section of this year's site has been arranged. */
    boolean sectionArranged(String year);
}
