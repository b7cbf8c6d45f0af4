package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/**
 * A service starts without a language unless told one, and Java then reads Russian letters of its environment as signs nobody
 * can read: they would stand in every document.
 */
class LettersAreReadable implements Rule {

    private static final String UNREADABLE = "\uFFFD";

    @Override
    public Stream<Fault> faults(Settings settings) {
        return settings.namesUnder("nastavnik").stream()
                .filter(name -> settings.written(name).contains(UNREADABLE))
                .sorted()
                .map(name -> new Fault(
                        "Буквы в настройке " + name + " не читаются: программа запущена без UTF-8.",
                        "Задайте переменную LANG=C.UTF-8 (в службе systemd – Environment=LANG=C.UTF-8)."));
    }
}
