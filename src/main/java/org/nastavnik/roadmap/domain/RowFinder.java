package org.nastavnik.roadmap.domain;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/**
 * Finds a row by its year and item, asking the database once in a transaction: each task that comes into being takes its
 * dates from its row and reports to it.
 */
@Component
class RowFinder {

    private final EntityManager entities;

    RowFinder(EntityManager entities) {
        this.entities = entities;
    }

    Optional<RowRecord> row(String schoolYear, String item) {
        return entities.unwrap(Session.class)
                .byNaturalId(RowRecord.class)
                .using("schoolYear", schoolYear)
                .using("item", item)
                .loadOptional();
    }

    /** Reads the row anew after a statement has changed it. */
    void refresh(RowRecord row) {
        entities.refresh(row);
    }
}
