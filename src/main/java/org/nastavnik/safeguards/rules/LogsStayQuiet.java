package org.nastavnik.safeguards.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** Talkative logs repeat what people wrote: statements with their values, requests with their fields. */
class LogsStayQuiet implements Rule {

    private static final Set<String> TALKATIVE = Set.of("debug", "trace", "all");

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.concat(
                        Stream.of("debug", "trace", "spring.jpa.show-sql", "spring.mvc.log-request-details")
                                .filter(settings::isOn),
                        settings.namesUnder("logging.level").stream()
                                .filter(name -> TALKATIVE.contains(
                                        settings.written(name).toLowerCase(Locale.ROOT)))
                                .sorted())
                .map(property -> new Fault(
                        "С настройкой " + property + " в журнал попали бы личные данные.",
                        "Уберите " + property + "; подробный журнал включайте только в профиле demo."));
    }
}
