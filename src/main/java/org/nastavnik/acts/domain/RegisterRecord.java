package org.nastavnik.acts.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.nastavnik.acts.ActKind.Register;

/** The last number given in a register in a calendar year. */
@Entity
@Table(name = "act_register")
class RegisterRecord {

    @EmbeddedId
    private Key id;

    private int lastNumber;

    protected RegisterRecord() {}

    int next() {
        return ++lastNumber;
    }

    @jakarta.persistence.Embeddable
    record Key(@Enumerated(EnumType.STRING) Register register, int registerYear) implements Serializable {}
}
