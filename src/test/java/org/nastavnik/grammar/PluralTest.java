package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 задач",
        "1, 1 задача",
        "2, 2 задачи",
        "4, 4 задачи",
        "5, 5 задач",
        "11, 11 задач",
        "12, 12 задач",
        "14, 14 задач",
        "21, 21 задача",
        "22, 22 задачи",
        "25, 25 задач",
        "111, 111 задач",
        "121, 121 задача"
    })
    void aNounAgreesWithItsNumber(long number, String words) {
        assertThat(Plural.of(number, "задача", "задачи", "задач")).isEqualTo(words);
    }
}
