package org.nastavnik.bank.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the kindergarten's regulation on mentoring allows.
 *
 * @param minExperience years of teaching from which a teacher may be a mentor
 * @param maxMentees the most mentees one mentor may have
 */
@ConfigurationProperties("nastavnik.bank")
record BankLimits(
        @DefaultValue("5") int minExperience,
        @DefaultValue("2") int maxMentees) {

    BankLimits {
        if (minExperience < 0 || maxMentees < 1) {
            throw new IllegalArgumentException("nastavnik.bank: min-experience >= 0 and max-mentees >= 1 are needed");
        }
    }
}
