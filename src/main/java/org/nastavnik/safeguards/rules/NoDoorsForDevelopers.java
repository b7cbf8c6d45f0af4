package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** What helps developers shows everything to everybody. */
class NoDoorsForDevelopers implements Rule {

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.of(
                        Stream.of(
                                        "spring.h2.console.enabled",
                                        "spring.jmx.enabled",
                                        "server.tomcat.mbeanregistry.enabled")
                                .filter(settings::isOn),
                        Stream.of("management.server.port", "spring.devtools.remote.secret")
                                .filter(settings::isSet),
                        Stream.of("management.endpoints.web.exposure.include")
                                .filter(settings::isSet)
                                .filter(property -> !settings.text(property).equals("health")))
                .flatMap(properties -> properties)
                .map(property -> new Fault(
                        "Настройка " + property + " открывает вход для разработчиков мимо страниц Наставника.",
                        "Уберите " + property + "."));
    }
}
