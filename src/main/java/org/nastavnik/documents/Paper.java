package org.nastavnik.documents;

import java.util.List;
import java.util.Set;

/**
 * A kind of document the kindergarten draws up: a bean of the module the document belongs to, and a template
 * under {@code documents/}. Preview, PDF and DOCX, signed copies and the folder of the year come with it.
 */
public interface Paper {

    /** Kebab-case and unique: the address {@code /documents/<key>/<id>} and kept copies bear it. */
    String key();

    /** «Приказ о закреплении наставнических пар» */
    String title();

    /** The stage of the roadmap whose folder the document lies in, 1 to 7. */
    int stage(long id);

    /** The documents of this kind of a school year that exist by now, in their order. */
    List<Long> of(String year);

    /** The documents of this kind that have come of a piece of work by now; none unless the kind says so. */
    default List<Long> comingOf(Origin origin) {
        return List.of();
    }

    /**
     * What the document says now.
     *
     * @throws IllegalArgumentException when there is no such document
     */
    Sheet sheet(long id);

    /**
     * What has become of it by now, as {@link Sheet#state} says it; lists ask it of kept documents. Worth saying without the sheet
     * where the sheet takes many readings.
     */
    default String state(long id) {
        return sheet(id).state();
    }

    /**
     * Whose data it holds, by id, for the journal of access, however many they are: whoever it names, and whoever gave the answers it sums up.
     * The head and the curator need not be told where they do no more than sign.
     */
    Set<Long> people(long id);

    /** Who may see it. */
    boolean opensTo(Reader reader, long id);

    /** Who may attach its signed copy: those who see it and lead the mentoring or keep its papers. */
    default boolean takesCopyFrom(Reader reader, long id) {
        return reader.keepsPapers() && opensTo(reader, id);
    }
}
