package org.nastavnik.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.engine.Markdown;

/** The documents of the kindergarten, whichever module they belong to. */
public interface Documents {

    /**
     * Keeps a document for good as it reads now, because it has been signed or approved: from now on it is shown and printed
     * from the kept copy, whatever becomes of the data and the template. Does nothing where a copy is kept already.
     */
    void keep(String paper, long id);

    /**
     * Destroys what is kept of a document, its text and its signed copies, because the personal data in it must be destroyed. For
     * papers that no law on archives keeps: never for orders, protocols and the like.
     */
    void destroy(String paper, long id);

    /** The documents of this kind that exist by now in a school year, in their order. */
    List<Long> of(String paper, String year);

    /** The address of the document's page, for links in forms: {@code /documents/pairs-order/12}. */
    static String address(String paper, long id) {
        return "/documents/" + paper + "/" + id;
    }

    /** What this kind of document is called; empty where no module draws it up. */
    Optional<String> title(String paper);

    /** Whether there is a document at this {@link #address} by now, and this person may see it. */
    boolean opensTo(String login, String address);

    /** The document as it is printed, as HTML for a text field of a form, which shows it in the style of {@code documents.css}. */
    Markdown preview(String paper, long id);

    /** Whose data a {@link #preview} shows, by id, for the journal of access. */
    Set<Long> people(String paper, long id);

    /** The documents that have come of a piece of work by now and may be seen by whoever has this login. */
    List<Link> comingOf(Origin origin, String login);

    /**
     * A document to go to.
     *
     * @param name as lists call it
     * @param state in a word or two: «проект», «подписан»
     */
    record Link(String name, String state, String address) {}
}
