package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** People reach real data by an encrypted address that links can name, or from this machine alone. */
class AddressIsKnown implements Rule {

    private static final String REMEDY =
            "Задайте nastavnik.address (NASTAVNIK_ADDRESS): адрес, который открывают сотрудники,"
                    + " без пути, например https://nastavnik.example.ru.";

    @Override
    public Stream<Fault> faults(Settings settings) {
        if (!settings.isSet(Address.PROPERTY)) {
            return settings.listensToItselfOnly()
                    ? Stream.empty()
                    : Stream.of(
                            new Fault(
                                    "Не задан адрес nastavnik.address, а программу видно из сети.",
                                    REMEDY
                                            + " Если её открывают только на этом компьютере, задайте server.address=127.0.0.1."));
        }
        var address = Address.of(settings);
        if (address.isEmpty() || !address.get().isEncrypted() && !address.get().isPlain()) {
            return Stream.of(new Fault(
                    "В nastavnik.address не адрес сайта: «" + settings.text(Address.PROPERTY) + "».", REMEDY));
        }
        if (address.get().isPlain() && !address.get().isLoopback()) {
            return Stream.of(new Fault(
                    "Адрес nastavnik.address начинается с http: пароли и личные данные шли бы по сети открыто.",
                    "Настройте https и задайте nastavnik.address с https. Как это сделать, сказано в README."));
        }
        return Stream.empty();
    }
}
