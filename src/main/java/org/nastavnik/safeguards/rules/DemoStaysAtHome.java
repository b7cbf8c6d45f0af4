package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** Everybody knows the demo's password, so the demo never meets a database of real use nor the open network. */
class DemoStaysAtHome implements Rule {

    @Override
    public boolean holdsInDemo() {
        return true;
    }

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        return settings.demo() ? Stream.concat(database(settings), network(settings)) : Stream.empty();
    }

    private static Stream<Fault> database(Settings settings) {
        if (!settings.hasProfile("postgresql")
                && !settings.text("spring.datasource.url").startsWith("jdbc:postgresql:")) {
            return Stream.empty();
        }
        return Stream.of(new Fault(
                "Профиль demo включён вместе с PostgreSQL: демонстрация записала бы вымышленных людей с общим паролем в"
                        + " рабочую базу данных.",
                "Для работы уберите demo из spring.profiles.active (SPRING_PROFILES_ACTIVE); для демонстрации уберите"
                        + " оттуда postgresql и не задавайте spring.datasource.url."));
    }

    private static Stream<Fault> network(Settings settings) {
        var address = Address.of(settings);
        if (!settings.isSet(Address.PROPERTY)
                || address.map(Address::isLoopback).orElse(false)) {
            return Stream.empty();
        }
        return Stream.of(new Fault(
                "Профиль demo включён вместе с общим адресом nastavnik.address: войти в демонстрацию может любой, её пароль"
                        + " известен всем.",
                "Для работы уберите demo из spring.profiles.active (SPRING_PROFILES_ACTIVE); для демонстрации уберите"
                        + " nastavnik.address (NASTAVNIK_ADDRESS)."));
    }
}
