package org.nastavnik.safeguards.rules;

import java.util.Locale;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** Behind https the program must know it, or it would answer as if connections were open; and learn it from the proxy alone. */
class TlsReachesTheProgram implements Rule {

    private static final String STRATEGY = "server.forward-headers-strategy";

    @Override
    public Stream<Fault> faults(Settings settings) {
        var strategy = settings.text(STRATEGY).toLowerCase(Locale.ROOT);
        if (strategy.equals("framework")) {
            return Stream.of(new Fault(
                    "При " + STRATEGY + "=framework адресу посетителя и https верят со слов любого посетителя.",
                    "Задайте " + STRATEGY + "=native: тогда верят только прокси-серверу из"
                            + " server.tomcat.remoteip.internal-proxies."));
        }
        var encrypted = Address.of(settings).map(Address::isEncrypted).orElse(false);
        if (encrypted && !settings.servesTls() && !strategy.equals("native")) {
            return Stream.of(
                    new Fault(
                            "Адрес nastavnik.address начинается с https, но программа об этом не узнаёт: " + STRATEGY
                                    + " не равно native и server.ssl не настроен.",
                            "Включите профиль https (SPRING_PROFILES_ACTIVE) или настройте server.ssl.bundle. Подробнее в README."));
        }
        return Stream.empty();
    }
}
