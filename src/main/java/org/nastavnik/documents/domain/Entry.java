package org.nastavnik.documents.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Documents;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Sheet;
import org.nastavnik.documents.Stage;

/**
 * A document in a list.
 *
 * @param stage the stage of the roadmap it belongs to, 1 to 7
 * @param kind what such documents are called
 */
public record Entry(
        int stage,
        String kind,
        String paper,
        long id,
        String name,
        @Nullable String number,
        @Nullable LocalDate date,
        String state) {

    static Entry of(Paper paper, long id, Sheet sheet) {
        return new Entry(
                paper.stage(id),
                paper.title(),
                paper.key(),
                id,
                sheet.name(),
                sheet.number(),
                sheet.date(),
                sheet.state());
    }

    /** «Этап 1. Подготовка условий» */
    public String folder() {
        return Stage.title(stage);
    }

    public String address() {
        return Documents.address(paper, id);
    }
}
