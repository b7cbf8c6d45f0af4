package org.nastavnik.staff.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.nastavnik.staff.Duty;

@Entity
@Table(name = "duty")
class DutyRecord {

    @Id
    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Version
    private long version;

    private long personId;

    protected DutyRecord() {}

    DutyRecord(Duty duty, long personId) {
        this.duty = duty;
        this.personId = personId;
    }

    Duty duty() {
        return duty;
    }

    long personId() {
        return personId;
    }

    void passTo(long newHolder) {
        this.personId = newHolder;
    }
}
