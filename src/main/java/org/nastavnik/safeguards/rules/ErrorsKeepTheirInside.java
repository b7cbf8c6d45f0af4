package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** What went wrong inside is for the log; people read a number that finds it there. */
class ErrorsKeepTheirInside implements Rule {

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.concat(
                        Stream.of("include-stacktrace", "include-message", "include-binding-errors")
                                .map("server.error."::concat)
                                .filter(settings::isSet)
                                .filter(property -> !settings.text(property).equalsIgnoreCase("never")),
                        Stream.of("server.error.include-exception").filter(settings::isOn))
                .map(property -> new Fault(
                        "Настройка " + property + " показывает посетителям устройство программы и её данные.",
                        "Уберите " + property + ": ошибку находят в журнале по её номеру."));
    }
}
