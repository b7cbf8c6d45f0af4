package org.nastavnik.diagnostics.domain;

import java.util.Collection;
import java.util.OptionalInt;
import org.nastavnik.diagnostics.DeficitLevel;
import org.nastavnik.diagnostics.Difficulty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How ratings become an index and an index a level. It is settings and not a decision table, because a table would need the
 * ratings as variables of the process, and the engine keeps no answers.
 *
 * @param mediumFrom the index, per cent, from which a level is medium
 * @param highFrom the index, per cent, from which a level is high
 * @param mediumAreasForMentor how many areas of medium level propose a mentor even when none is high
 */
@ConfigurationProperties("nastavnik.diagnostics")
record DeficitLevels(
        @DefaultValue("34") int mediumFrom,
        @DefaultValue("67") int highFrom,
        @DefaultValue("3") int mediumAreasForMentor) {

    DeficitLevels {
        if (mediumFrom < 1 || highFrom <= mediumFrom || highFrom > 100 || mediumAreasForMentor < 1) {
            throw new IllegalArgumentException("nastavnik.diagnostics: 0 < medium-from < high-from <= 100 is needed");
        }
    }

    /** The sum over the highest possible sum of what was answered, per cent, rounded down; none when nothing was. */
    OptionalInt index(Collection<Difficulty> answered) {
        if (answered.isEmpty()) {
            return OptionalInt.empty();
        }
        var sum = answered.stream().mapToInt(Difficulty::score).sum();
        return OptionalInt.of(sum * 100 / (Difficulty.HIGHEST * answered.size()));
    }

    DeficitLevel level(int index) {
        if (index >= highFrom) {
            return DeficitLevel.HIGH;
        }
        return index >= mediumFrom ? DeficitLevel.MEDIUM : DeficitLevel.LOW;
    }

    /** The levels as documents explain them. */
    String bounds() {
        return "меньше %1$d %% – низкий уровень, от %1$d до %3$d %% – средний, от %2$d %% – высокий"
                .formatted(mediumFrom, highFrom, highFrom - 1);
    }

    /** As people read it. */
    String inWords() {
        return ("Индекс ниже %1$d %%: низкий уровень; от %1$d %%: средний; от %2$d %%: высокий. Наставник предложен молодым"
                        + " педагогам (стаж до 3 лет) и тем, у кого есть высокий уровень или не меньше %3$d областей среднего.")
                .formatted(mediumFrom, highFrom, mediumAreasForMentor);
    }
}
