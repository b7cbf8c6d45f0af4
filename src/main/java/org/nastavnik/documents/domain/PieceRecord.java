package org.nastavnik.documents.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** One piece of a signed copy's file. */
@Entity
@Table(name = "signed_copy_piece")
class PieceRecord implements Persistable<PieceRecord.Key> {

    /** As much as H2 takes in one value, and a little less. */
    static final int SIZE = 1_000_000;

    @EmbeddedId
    private Key id;

    private byte[] bytes;

    protected PieceRecord() {}

    PieceRecord(long copyId, int place, byte[] bytes) {
        this.id = new Key(copyId, place);
        this.bytes = bytes;
    }

    @Override
    public Key getId() {
        return id;
    }

    /** Pieces are only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    @Embeddable
    record Key(long copyId, int place) implements Serializable {}
}
