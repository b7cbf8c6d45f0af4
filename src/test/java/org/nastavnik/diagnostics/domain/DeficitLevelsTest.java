package org.nastavnik.diagnostics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.diagnostics.Difficulty.NEED_HELP;
import static org.nastavnik.diagnostics.Difficulty.NONE;
import static org.nastavnik.diagnostics.Difficulty.OFTEN;
import static org.nastavnik.diagnostics.Difficulty.SOMETIMES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.diagnostics.DeficitLevel;
import org.nastavnik.diagnostics.Difficulty;

class DeficitLevelsTest {

    private final DeficitLevels levels = new DeficitLevels(34, 67, 3);

    @ParameterizedTest
    @CsvSource({"0, LOW", "33, LOW", "34, MEDIUM", "66, MEDIUM", "67, HIGH", "100, HIGH"})
    void theLevelChangesAtItsThresholds(int index, DeficitLevel level) {
        assertThat(levels.level(index)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0, LOW", "SOMETIMES, 33, LOW", "OFTEN, 66, MEDIUM", "NEED_HELP, 100, HIGH"})
    void oneRatingHasTheLevelItsWordsMean(Difficulty difficulty, int index, DeficitLevel level) {
        assertThat(levels.index(List.of(difficulty))).hasValue(index);
        assertThat(levels.level(index)).isEqualTo(level);
    }

    @Test
    void onlyWhatIsAnsweredCounts() {
        assertThat(levels.index(List.of(NEED_HELP, NONE))).hasValue(50);
        assertThat(levels.index(List.of(NEED_HELP, OFTEN, SOMETIMES))).hasValue(66);
        assertThat(levels.index(List.of())).isEmpty();
    }

    @Test
    void thresholdsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new DeficitLevels(67, 34, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
