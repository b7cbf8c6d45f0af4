package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** Without authorisations the engine shows everybody everything. */
class AuthorizationsAreOn implements Rule {

    private static final String PROPERTY = "camunda.bpm.authorization.enabled";

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.concat(switchedOff(settings), aroundThem(settings));
    }

    private static Stream<Fault> switchedOff(Settings settings) {
        return settings.isOn(PROPERTY)
                ? Stream.empty()
                : Stream.of(new Fault(
                        "Проверка прав выключена: " + PROPERTY
                                + " не равно true, и каждый сотрудник видел бы задачи и данные всех.",
                        "Уберите свою настройку " + PROPERTY + " или задайте ей значение true."));
    }

    /** These go to the engine as they are and win over all others. */
    private static Stream<Fault> aroundThem(Settings settings) {
        return settings.namesUnder("camunda.bpm.generic-properties").stream()
                .filter(name -> Spelling.letters(name).contains("authorization"))
                .sorted()
                .map(name -> new Fault(
                        "Настройка " + name + " меняет проверку прав в обход " + PROPERTY + ".",
                        "Уберите " + name + "."));
    }
}
