package org.nastavnik.safeguards;

import org.nastavnik.safeguards.rules.Rules;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the settings before anything else does, the database included, and refuses to start with unsafe ones. */
public class Safeguards implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var faults = Rules.faultsIn(context.getEnvironment());
        if (!faults.isEmpty()) {
            throw new UnsafeStart(faults);
        }
    }
}
