package org.nastavnik.safeguards.rules;

import java.util.List;
import org.nastavnik.safeguards.Fault;
import org.springframework.core.env.ConfigurableEnvironment;

/** All rules settings must keep. */
public final class Rules {

    static final List<Rule> ALL = List.of(
            new DemoStaysAtHome(),
            new NoDemoSettings(),
            new NoDemoDatabase(),
            new DatabaseHasPassword(),
            new DatabaseIsReachedByTls(),
            new AuthorizationsAreOn(),
            new RestIsGuarded(),
            new NoAdministratorInSettings(),
            new AddressIsKnown(),
            new TlsReachesTheProgram(),
            new CookiesAreSecure(),
            new ProviderIsTrusted(),
            new WebappsKeepTheirGuards(),
            new NoDoorsForDevelopers(),
            new ErrorsKeepTheirInside(),
            new LogsStayQuiet(),
            new PropertiesAreKnown());

    private Rules() {}

    public static List<Fault> faultsIn(ConfigurableEnvironment environment) {
        var settings = new Settings(environment);
        return ALL.stream()
                .filter(rule -> rule.holdsInDemo() || !settings.demo())
                .flatMap(rule -> rule.faults(settings))
                .toList();
    }
}
