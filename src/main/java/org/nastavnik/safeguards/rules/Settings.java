package org.nastavnik.safeguards.rules;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.safeguards.PublicAddress;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.PlaceholderResolutionException;

/** The settings as the application will read them, wherever they come from. */
class Settings {

    private static final Pattern UNRESOLVED = Pattern.compile("\\$\\{[A-Za-z_.-]+}");

    private final ConfigurableEnvironment environment;
    private final Binder binder;

    Settings(ConfigurableEnvironment environment) {
        ConfigurationPropertySources.attach(environment);
        this.environment = environment;
        this.binder = Binder.get(environment);
    }

    boolean demo() {
        return hasProfile("demo");
    }

    boolean hasProfile(String name) {
        return environment.acceptsProfiles(Profiles.of(name));
    }

    /** Empty when it is not set, or set to a variable nobody has set. */
    String text(String property) {
        try {
            var found = binder.bind(property, String.class).orElse("").strip();
            return UNRESOLVED.matcher(found).find() ? "" : found;
        } catch (BindException unset) {
            return "";
        }
    }

    boolean isSet(String property) {
        return !text(property).isEmpty();
    }

    boolean isOn(String property) {
        try {
            return binder.bind(property, Boolean.class).orElse(false);
        } catch (BindException neither) {
            return false;
        }
    }

    /** Every name that is set anywhere, as it is written there. */
    Stream<String> names() {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(source -> (EnumerablePropertySource<?>) source)
                .flatMap(source -> Stream.of(source.getPropertyNames()))
                .distinct();
    }

    /** Names set at or below this one, however they are written; a variable of the environment included. */
    Set<String> namesUnder(String prefix) {
        return names().filter(name -> Spelling.isUnder(prefix, name)).collect(Collectors.toSet());
    }

    /** What stands under a name as {@link #names()} gives it. */
    String written(String name) {
        try {
            return String.valueOf(environment.getProperty(name, "")).strip();
        } catch (PlaceholderResolutionException unset) {
            return "";
        }
    }

    /** Whether the program encrypts its connections itself. */
    boolean servesTls() {
        return Stream.of("bundle", "key-store", "certificate").anyMatch(name -> isSet("server.ssl." + name))
                && !text("server.ssl.enabled").equalsIgnoreCase("false");
    }

    /** Whether only this machine can reach the program. */
    boolean listensToItselfOnly() {
        return PublicAddress.isLoopback(text("server.address"));
    }
}
