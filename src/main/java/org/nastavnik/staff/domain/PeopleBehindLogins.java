package org.nastavnik.staff.domain;

import java.util.OptionalLong;
import org.nastavnik.journal.Identities;
import org.springframework.stereotype.Component;

/** Tells the journal which login is whose. */
@Component
class PeopleBehindLogins implements Identities {

    private final PersonRecords records;

    PeopleBehindLogins(PersonRecords records) {
        this.records = records;
    }

    @Override
    public OptionalLong personOf(String login) {
        return records.findByLogin(login)
                .map(person -> OptionalLong.of(person.view().id()))
                .orElseGet(OptionalLong::empty);
    }
}
