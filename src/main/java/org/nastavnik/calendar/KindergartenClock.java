package org.nastavnik.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, in the kindergarten's time zone; the engine follows it. */
@Configuration
class KindergartenClock {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock(KindergartenTime time) {
        return Clock.system(time.zone());
    }

    /** @param zone the kindergarten's time zone, an IANA name */
    @ConfigurationProperties("nastavnik.time")
    record KindergartenTime(@DefaultValue("Europe/Moscow") ZoneId zone) {}
}
