package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

    @Test
    void aShareShowsBothOfItsNumbers() {
        assertThat(new Share(4, 5).text()).isEqualTo("4 из 5 (80 %)");
        assertThat(new Share(2, 3).percent()).hasValue(67);
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingOfNothingIsNoFailure() {
        assertThat(new Share(0, 0).text()).isEqualTo("нет данных");
        assertThat(new Share(0, 0).percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3 из 3 (100 %), 3 из 3 (100 %)",
        "2, 3, 'меньше трёх ответов, отдельно не показываем', 'меньше трёх ответов, отдельно не показываем'",
        "5, 1, 'меньше трёх ответов, отдельно не показываем', 'меньше трёх ответов, отдельно не показываем'",
        "3, 0, 3 из 3 (100 %), нет данных",
        "0, 0, нет данных, нет данных"
    })
    void aSideIsShownOnlyWhereNobodyCanBeWorkedOut(int mentors, int mentees, String mentorsShown, String menteesShown) {
        var indicators = indicators(new Share(mentors, mentors), new Share(mentees, mentees));

        assertThat(indicators.mentorsSatisfiedText()).isEqualTo(mentorsShown);
        assertThat(indicators.menteesSatisfiedText()).isEqualTo(menteesShown);
        assertThat(indicators.satisfied()).isEqualTo(new Share(mentors + mentees, mentors + mentees));
    }

    @ParameterizedTest
    @CsvSource({"18, OPTIMAL", "15, OPTIMAL", "14, ADMISSIBLE", "9, ADMISSIBLE", "8, INADMISSIBLE", "0, INADMISSIBLE"})
    void conformityHasThreeLevels(int points, ConformityLevel level) {
        assertThat(ConformityLevel.of(points)).isEqualTo(level);
    }

    private static Indicators indicators(Share mentorsSatisfied, Share menteesSatisfied) {
        var none = new Share(0, 0);
        return new Indicators(none, none, mentorsSatisfied, menteesSatisfied, none, none, 0, 0, 0, 0);
    }
}
