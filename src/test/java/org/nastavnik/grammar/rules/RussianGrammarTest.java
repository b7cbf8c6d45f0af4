package org.nastavnik.grammar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.GrammarCase;

class RussianGrammarTest {

    private final RussianGrammar grammar = new RussianGrammar();

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/grammar/names.csv", delimiter = ';')
    void declinesNames(
            Gender gender,
            String nominative,
            String genitive,
            String dative,
            String accusative,
            String instrumental,
            String prepositional) {
        var name = name(nominative);

        assertThat(Arrays.stream(GrammarCase.values())
                        .map(to -> grammar.name(name, gender, to).full()))
                .containsExactly(name.full(), genitive, dative, accusative, instrumental, prepositional);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/grammar/positions.csv", delimiter = ';')
    void declinesPositions(
            String nominative,
            String genitive,
            String dative,
            String accusative,
            String instrumental,
            String prepositional) {
        assertThat(Arrays.stream(GrammarCase.values()).map(to -> grammar.position(nominative, to)))
                .containsExactly(nominative, genitive, dative, accusative, instrumental, prepositional);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Шевченко|Анна|Петровна, FEMALE",
        "Шевченко|Женя|Петрович, MALE",
        "Алиев|Гасан|Мамед оглы, MALE",
        "Алиева|Лейла|Мамед кызы, FEMALE",
        "Дюк|Анна|Ильинична, FEMALE",
        "Дюк|Анна|Никитична, FEMALE",
        "Смирнова|Саша|, FEMALE",
        "Королёва|Женя|, FEMALE",
        "Петров|Саша|, MALE",
        "Толстая|Женя|, FEMALE",
        "Ким|Никита|, MALE",
        "Ким|Любовь|, FEMALE",
        "Ким|Игорь|, MALE",
        "Ким|Айгуль|, FEMALE",
        "Ким|Сергей|, MALE",
        "Ким|Саша|,",
        "Ли|Цзы|,"
    })
    void readsTheGenderOffAName(String name, @Nullable Gender gender) {
        assertThat(grammar.genderOf(name(name)).orElse(null)).isEqualTo(gender);
    }

    private static FullName name(String parts) {
        var part = parts.split("\\|");
        return new FullName(part[0], part[1], part.length < 3 ? null : part[2]);
    }
}
