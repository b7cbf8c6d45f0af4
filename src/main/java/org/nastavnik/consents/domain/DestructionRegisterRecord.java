package org.nastavnik.consents.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given to an act of destruction in a calendar year. */
@Entity
@Table(name = "destruction_register")
class DestructionRegisterRecord {

    @Id
    private Integer registerYear;

    private int lastNumber;

    protected DestructionRegisterRecord() {}

    DestructionRegisterRecord(int registerYear) {
        this.registerYear = registerYear;
    }

    int next() {
        return ++lastNumber;
    }
}
