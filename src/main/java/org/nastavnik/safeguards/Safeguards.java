package org.nastavnik.safeguards;

import java.util.List;
import java.util.function.Function;
import org.nastavnik.safeguards.rules.Rules;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads the settings before anything else does, the database included, and refuses to start with unsafe ones. */
public class Safeguards implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Function<ConfigurableEnvironment, List<Fault>> rules;

    private Safeguards(Function<ConfigurableEnvironment, List<Fault>> rules) {
        this.rules = rules;
    }

    public static Safeguards ofApplication() {
        return new Safeguards(Rules::faultsIn);
    }

    /** For a command, which serves no pages and works with the same data. */
    public static Safeguards ofDatabase() {
        return new Safeguards(Rules::faultsOfDatabaseIn);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var faults = rules.apply(context.getEnvironment());
        if (!faults.isEmpty()) {
            throw new UnsafeStart(faults);
        }
    }
}
