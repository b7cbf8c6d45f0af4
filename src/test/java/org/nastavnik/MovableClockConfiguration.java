package org.nastavnik;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
public class MovableClockConfiguration {

    /** One for all contexts of a test run, because the engine's clock is static too. */
    private static final MovableClock CLOCK = new MovableClock();

    /** For tests of a context that wraps its clock. */
    public static MovableClock theClock() {
        return CLOCK;
    }

    @Bean
    MovableClock clock() {
        return CLOCK;
    }
}
