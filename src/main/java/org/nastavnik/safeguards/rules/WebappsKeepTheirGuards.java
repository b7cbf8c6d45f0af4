package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** The vendor's webapps let their own protection be switched off. */
class WebappsKeepTheirGuards implements Rule {

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.concat(
                Stream.of("content-security-policy-disabled", "content-type-options-disabled")
                        .map("camunda.bpm.webapp.header-security."::concat)
                        .filter(settings::isOn)
                        .map(WebappsKeepTheirGuards::fault),
                Stream.of("camunda.bpm.webapp.csrf.entry-points", "camunda.bpm.webapp.security-config-file")
                        .filter(settings::isSet)
                        .map(WebappsKeepTheirGuards::fault));
    }

    private static Fault fault(String property) {
        return new Fault("Настройка " + property + " ослабляет защиту страниц Camunda.", "Уберите " + property + ".");
    }
}
