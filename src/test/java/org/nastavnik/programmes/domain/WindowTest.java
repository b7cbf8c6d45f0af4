package org.nastavnik.programmes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void aMeetingIsPlannedForEveryMonth() {
        var windows = Window.months(LocalDate.of(2026, 10, 12), LocalDate.of(2027, 4, 20));

        assertThat(windows).hasSize(7);
        assertThat(windows.get(0)).isEqualTo(new Window(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 31)));
        assertThat(windows.get(6)).isEqualTo(new Window(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 20)));
    }

    @Test
    void restsOfAMonthJoinTheMonthBesideThem() {
        assertThat(Window.months(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 12, 3)))
                .containsExactly(new Window(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 12, 3)));
    }

    @Test
    void aTermWithoutDaysHasNoWindows() {
        var day = LocalDate.of(2027, 4, 20);

        assertThat(Window.months(day.plusDays(1), day)).isEmpty();
        assertThat(Window.quarters(day.plusDays(1), day)).isEmpty();
        assertThat(Window.months(day, day)).containsExactly(new Window(day, day));
        assertThat(Window.quarters(day, day)).containsExactly(new Window(day, day));
    }

    @Test
    void supportIsPlannedThreeTimesAtMostAndCoversTheWholeTerm() {
        var windows = Window.quarters(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 4, 20));

        assertThat(windows).hasSize(3);
        assertThat(windows.get(0).from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(windows.get(1).from()).isEqualTo(windows.get(0).to().plusDays(1));
        assertThat(windows.get(2).to()).isEqualTo(LocalDate.of(2027, 4, 20));
        assertThat(Window.quarters(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 1)))
                .hasSize(1);
    }
}
