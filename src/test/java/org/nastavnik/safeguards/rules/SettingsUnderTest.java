package org.nastavnik.safeguards.rules;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nastavnik.safeguards.Fault;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * The settings of one start: profiles, the files they bring, and what the operator has set. Names in capitals are variables of
 * the environment.
 */
record SettingsUnderTest(List<String> profiles, Map<String, String> set) {

    /** A kindergarten that works behind https with its database in a file, as the README tells. */
    static final SettingsUnderTest PRODUCTION = new SettingsUnderTest(
            List.of("https"),
            Map.of(
                    "NASTAVNIK_ADDRESS", "https://nastavnik.example.ru",
                    "NASTAVNIK_DB_PASSWORD", "9f2b6c1e40d8a7753b",
                    "nastavnik.kindergarten.full-name", "Детский сад № 1",
                    "nastavnik.kindergarten.short-name", "ДС № 1",
                    "nastavnik.kindergarten.place", "г. Заречный",
                    "camunda.bpm.authorization.enabled", "true"));

    /** On a computer nobody else reaches. */
    static final SettingsUnderTest ON_ONE_COMPUTER = new SettingsUnderTest(
            List.of(),
            Map.of(
                    "server.address", "127.0.0.1",
                    "NASTAVNIK_DB_PASSWORD", "9f2b6c1e40d8a7753b",
                    "camunda.bpm.authorization.enabled", "true"));

    static final SettingsUnderTest DEMO = new SettingsUnderTest(List.of("demo"), Map.of());

    SettingsUnderTest with(String name, String value) {
        var more = new HashMap<>(set);
        more.put(name, value);
        return new SettingsUnderTest(profiles, more);
    }

    SettingsUnderTest without(String name) {
        var less = new HashMap<>(set);
        less.remove(name);
        return new SettingsUnderTest(profiles, less);
    }

    SettingsUnderTest withProfiles(String... other) {
        return new SettingsUnderTest(List.of(other), set);
    }

    List<Fault> faults() {
        return Rules.faultsIn(environment());
    }

    List<Fault> faultsOf(Rule rule) {
        return rule.faults(new Settings(environment())).toList();
    }

    private ConfigurableEnvironment environment() {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.stream().map(source -> source.getName()).toList().forEach(sources::remove);
        sources.addLast(new MapPropertySource("arguments", named(name -> !Spelling.isVariable(name))));
        sources.addLast(new SystemEnvironmentPropertySource("systemEnvironment", named(Spelling::isVariable)));
        for (var place = profiles.size() - 1; place >= 0; place--) {
            addFile(environment, "application-" + profiles.get(place) + ".yaml");
        }
        addFile(environment, "application.yaml");
        environment.setActiveProfiles(profiles.toArray(String[]::new));
        return environment;
    }

    private Map<String, Object> named(Predicate<String> which) {
        return set.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> (Object) entry.getValue(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static void addFile(ConfigurableEnvironment environment, String file) {
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
