package org.nastavnik.documents.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.print.Article;

/**
 * A document drawn up, from today's data or from its kept copy.
 *
 * @param people whose data it holds, see {@link org.nastavnik.documents.Paper#people}
 * @param kept whether it reads as it was signed, for good
 */
public record DrawnDocument(
        String paper,
        long id,
        String name,
        @Nullable String number,
        @Nullable LocalDate date,
        String state,
        Set<Long> people,
        boolean kept,
        Article article) {

    public String address() {
        return Documents.address(paper, id);
    }
}
