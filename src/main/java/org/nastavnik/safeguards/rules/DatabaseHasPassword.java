package org.nastavnik.safeguards.rules;

import java.util.Locale;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** Whoever copies a database file without a password reads it whole. */
class DatabaseHasPassword implements Rule {

    private static final int SHORTEST = 12;
    private static final String REMEDY =
            "Задайте переменную NASTAVNIK_DB_PASSWORD (или spring.datasource.password): не короче " + SHORTEST
                    + " знаков, например вывод команды openssl rand -hex 16.";

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        if (settings.text("spring.datasource.url").toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:")) {
            return Stream.empty();
        }
        var password = settings.text("spring.datasource.password");
        if (password.isEmpty()) {
            return Stream.of(new Fault("У базы данных нет пароля: spring.datasource.password не задан.", REMEDY));
        }
        if (password.length() < SHORTEST || password.chars().distinct().count() < SHORTEST / 3) {
            return Stream.of(new Fault(
                    "Пароль базы данных spring.datasource.password слишком простой: его подбирают за минуты.", REMEDY));
        }
        return Stream.empty();
    }
}
