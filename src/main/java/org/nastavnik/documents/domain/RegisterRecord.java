package org.nastavnik.documents.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The last number given in a register in a calendar year. */
@Entity
@Table(name = "document_register")
class RegisterRecord {

    @EmbeddedId
    private Key id;

    private int lastNumber;

    protected RegisterRecord() {}

    int next() {
        return ++lastNumber;
    }

    @Embeddable
    record Key(String register, int registerYear) implements Serializable {}
}
