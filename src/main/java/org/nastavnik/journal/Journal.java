package org.nastavnik.journal;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The journal of access. It names people by id and logins, never by name, and holds no answers.
 *
 * <p>Opening personal data means seeing what the kindergarten keeps of somebody else: the form of a task, a document, a card,
 * the course of a process. Reading one's own data is no event, and neither is a list that shows who there is: the header, the
 * list of documents, cards of tasks, names to choose from.
 */
public interface Journal {

    /**
     * Writes down that somebody is about to see personal data, in a transaction of its own: call it before the data go out, and
     * let its failure keep them back. Nothing is written where the data are the reader's own alone.
     *
     * @param people whose data, by id; empty where there are too many to be told apart, or nobody in particular
     * @param subject what it was, such as {@code document deficit-card/12}
     * @param place where, such as the id of a task or of a process; empty where the subject says it all
     */
    void opened(Kind kind, String login, Set<Long> people, String subject, String place);

    /**
     * Writes down a change together with it: at the end of the running transaction, or at once where none runs.
     *
     * @param login who did it; null where the application did
     */
    void changed(Kind kind, @Nullable String login, Set<Long> people, String subject);

    /**
     * Writes down that somebody asked for what is not theirs; the same once in an hour, and of one login no more than fifty
     * addresses and fifty documents in an hour and a word that there were more, so that nobody fills the journal by asking on and on.
     *
     * @param subject what it was, such as {@code document deficit-card/12}
     */
    void refused(String login, String subject);

    /** The latest first. @param page from 0; what lies outside counts as the nearest there may be */
    Page find(Search search, int page);

    /** All that are found, the oldest first, one at a time. */
    void each(Search search, Consumer<Entry> reader);

    /**
     * Who has opened this person's data, the latest first; all there is, page by page, so that nothing is lost behind other readings.
     *
     * @param own the person's login, whose own openings, as of a document about others too, are left out
     */
    Page readingsOf(long personId, String own, int page);

    /** The number and hash of the last entry: kept elsewhere, they show later that nothing has been cut off or written anew. */
    Seal seal();

    /**
     * Computes the whole chain anew, as it is committed at one moment: what others add or remove meanwhile is not seen.
     *
     * @param known what was written down elsewhere before; null for none
     */
    Finding verify(@Nullable Seal known);
}
