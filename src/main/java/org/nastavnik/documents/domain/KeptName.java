package org.nastavnik.documents.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Paper;

/** What a list says of a kept document: without its text, which may be long. */
record KeptName(
        String paper,
        long documentId,
        String name,
        @Nullable String number,
        @Nullable LocalDate date) {

    Entry entry(Paper of) {
        return new Entry(
                of.stage(documentId), of.title(), of.key(), documentId, name, number, date, of.state(documentId));
    }
}
