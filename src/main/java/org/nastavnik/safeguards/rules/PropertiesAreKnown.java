package org.nastavnik.safeguards.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** A misspelt setting is silently the default, and nobody notices that a protection is missing. */
class PropertiesAreKnown implements Rule {

    private static final String OURS = "nastavnik";

    /** Variables that {@code application*.yaml} read under names of their own. */
    static final Set<String> VARIABLES = Set.of("NASTAVNIK_DB_PASSWORD", "NASTAVNIK_DB_URL", "NASTAVNIK_DB_USER");

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        var known = new TreeSet<>(KnownProperties.under(OURS));
        var letters = known.stream().map(Spelling::letters).collect(Collectors.toSet());
        var canonical = known.stream().map(Spelling::canonical).collect(Collectors.toSet());
        return settings.namesUnder(OURS).stream()
                .filter(name -> Spelling.isVariable(name)
                        ? !VARIABLES.contains(name) && !letters.contains(Spelling.letters(name))
                        : !canonical.contains(Spelling.canonical(name)))
                .sorted()
                .map(name -> new Fault("Такой настройки нет: " + name + ".", remedy(name, known)));
    }

    private static String remedy(String name, Set<String> known) {
        var candidates = new TreeSet<>(known);
        candidates.addAll(VARIABLES);
        return Spelling.nearest(name, candidates)
                .map(nearest -> "Исправьте её имя: похоже на " + nearest + ".")
                .orElse("Уберите её или исправьте имя: все настройки перечислены в README.");
    }
}
