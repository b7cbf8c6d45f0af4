package org.nastavnik.safeguards.rules;

import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** The engine's REST API and the webapps are guarded at their addresses; elsewhere nobody would ask who calls. */
class RestIsGuarded implements Rule {

    private static final Map<String, String> ADDRESSES = Map.of(
            "spring.jersey.application-path", "/engine-rest",
            "camunda.bpm.webapp.application-path", "/camunda");

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.concat(moved(settings), withoutSecurity(settings));
    }

    private static Stream<Fault> moved(Settings settings) {
        return ADDRESSES.entrySet().stream()
                .filter(address -> settings.isSet(address.getKey()))
                .filter(address -> !settings.text(address.getKey()).equals(address.getValue()))
                .map(address -> new Fault(
                        "Настройка " + address.getKey() + " переносит программный доступ к процессам туда, где вход не"
                                + " спрашивают.",
                        "Уберите " + address.getKey() + ": верный адрес " + address.getValue() + "."));
    }

    private static Stream<Fault> withoutSecurity(Settings settings) {
        return settings.namesUnder("spring.autoconfigure.exclude").stream()
                .filter(name -> settings.written(name).contains("ecurity"))
                .map(name -> new Fault(
                        "Настройка spring.autoconfigure.exclude отключает защиту входа: /engine-rest и страницы открылись"
                                + " бы каждому.",
                        "Уберите из spring.autoconfigure.exclude всё, в чём есть Security."))
                .limit(1);
    }
}
