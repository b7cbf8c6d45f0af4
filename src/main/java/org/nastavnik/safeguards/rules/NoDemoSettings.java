package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** The demo's password is printed in the README. */
class NoDemoSettings implements Rule {

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        return settings.namesUnder("nastavnik.demo").stream()
                .sorted()
                .map(name -> new Fault(
                        "Задана настройка демонстрации " + name + ", а профиль demo не включён.",
                        "Уберите " + name + ": пароль демонстрации известен всем."));
    }
}
