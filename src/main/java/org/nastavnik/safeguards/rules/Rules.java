package org.nastavnik.safeguards.rules;

import java.util.List;
import org.nastavnik.safeguards.Fault;
import org.springframework.core.env.ConfigurableEnvironment;

/** The rules settings must keep. */
public final class Rules {

    static final List<Rule> ALL = List.of(
            new DemoStaysAtHome(),
            new NoDemoSettings(),
            new NoDemoDatabase(),
            new DatabaseHasPassword(),
            new DatabaseIsReachedByTls(),
            new BackupPasswordIsStrong(),
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
            new LettersAreReadable(),
            new PropertiesAreKnown());

    /** What is left of them where no pages are served. */
    static final List<Rule> OF_DATABASE =
            ALL.stream().filter(Rule::isOfDatabase).toList();

    private Rules() {}

    public static List<Fault> faultsIn(ConfigurableEnvironment environment) {
        return faults(ALL, new Settings(environment));
    }

    public static List<Fault> faultsOfDatabaseIn(ConfigurableEnvironment environment) {
        return faults(OF_DATABASE, new Settings(environment));
    }

    private static List<Fault> faults(List<Rule> rules, Settings settings) {
        return rules.stream()
                .filter(rule -> rule.holdsInDemo() || !settings.demo())
                .flatMap(rule -> rule.faults(settings))
                .toList();
    }
}
