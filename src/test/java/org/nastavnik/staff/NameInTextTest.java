package org.nastavnik.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.GrammarCase;

class NameInTextTest {

    private final NameInText name = new NameInText(new Declension(Arrays.stream(GrammarCase.values())
            .collect(Collectors.toMap(Function.identity(), NameInTextTest::declined))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Соловьёва-Седых помогла с планом",
                "Обсудили с коллегой соловьева, что дальше",
                "занятие у Соловьёвой прошло хорошо",
                "Татьяна\u00A0Викторовна просила ещё встречу",
                "спасибо Татьяны  Викторовны",
                "Седых права"
            })
    void isFoundHoweverItIsWritten(String text) {
        assertThat(name).accepts(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Татьяна Петровна", "соловьи поют", "Соловьёвка — деревня"})
    void othersAreLeftAlone(String text) {
        assertThat(name).rejects(text);
    }

    /** Names may have dots, and a dot in a pattern is any letter. */
    @Test
    void signsOfANameMeanThemselves() {
        var dotted = new NameInText(new Declension(Arrays.stream(GrammarCase.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        grammarCase -> new Declined(new FullName("О.Нил", "Анна", null), "воспитатель")))));

        assertThat(dotted).accepts("спросите О.Нил").rejects("окНил", "оЛНил");
    }

    @Test
    void anAnswerTooManyIsTakenRatherThanOneTooFew() {
        assertThat(name).accepts("немного седых волос");
    }

    private static Declined declined(GrammarCase grammarCase) {
        var fullName = grammarCase == GrammarCase.NOMINATIVE
                ? new FullName("Соловьёва-Седых", "Татьяна", "Викторовна")
                : new FullName("Соловьёвой-Седых", "Татьяны", "Викторовны");
        return new Declined(fullName, "воспитатель");
    }
}
