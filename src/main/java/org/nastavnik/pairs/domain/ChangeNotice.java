package org.nastavnik.pairs.domain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.nastavnik.pairs.ChangeInitiator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many working days before it happens an early end or a replacement is announced, by whose wish it is; set under {@code
 * nastavnik.pairs.notice}. The mentor and the employer owe each other three (Labour Code, article 351.8); what both parties
 * want may happen at once.
 */
@Validated
@ConfigurationProperties("nastavnik.pairs.notice")
record ChangeNotice(
        @Min(3) @Max(30) @DefaultValue("3") int mentor,
        @Min(0) @Max(30) @DefaultValue("3") int mentee,
        @Min(0) @Max(30) @DefaultValue("0") int mutual,
        @Min(3) @Max(30) @DefaultValue("3") int curator,
        @Min(3) @Max(30) @DefaultValue("3") int employer) {

    int workingDays(ChangeInitiator initiator) {
        return switch (initiator) {
            case MENTOR -> mentor;
            case MENTEE -> mentee;
            case MUTUAL -> mutual;
            case CURATOR -> curator;
            case EMPLOYER -> employer;
        };
    }
}
