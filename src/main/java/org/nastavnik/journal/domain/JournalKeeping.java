package org.nastavnik.journal.domain;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param years how long entries are kept; one year at least */
@ConfigurationProperties("nastavnik.journal")
record JournalKeeping(@DefaultValue("3") int years) {

    JournalKeeping {
        if (years < 1) {
            throw new IllegalArgumentException("nastavnik.journal.years is " + years + ": set 1 or more");
        }
    }

    Period time() {
        return Period.ofYears(years);
    }
}
