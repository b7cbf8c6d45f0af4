package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** A password in a file of settings is known to all who read the file, and stays what it was. */
class NoAdministratorInSettings implements Rule {

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.of("camunda.bpm.admin-user", "spring.security.user")
                .flatMap(prefix -> settings.namesUnder(prefix).stream())
                .sorted()
                .map(name -> new Fault(
                        "Настройка " + name + " заводит учётную запись с паролем из настроек.",
                        "Уберите " + name + ": первую учётную запись создают по одноразовому коду на странице первого"
                                + " запуска."));
    }
}
