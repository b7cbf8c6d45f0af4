package org.nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-12, true", // the first working day after the January holidays
        "2026-01-09, false", // moved by decree
        "2026-05-11, false",
        "2026-12-31, false",
        "2023-11-06, false", // 4 November is a Saturday, and no decree moved it elsewhere
        "2024-11-02, true", // a working Saturday
        "2024-11-04, false",
        "2027-01-11, true", // weekends within the January holidays move nothing without a decree
        "2027-02-22, true",
        "2027-02-23, false",
        "2027-03-08, false",
        "2027-05-01, false",
        "2027-05-03, false", // 1 May is a Saturday
        "2027-05-04, true",
        "2027-05-10, false", // 9 May is a Sunday
        "2027-05-11, true",
        "2027-06-14, false", // 12 June is a Saturday
        "2027-06-15, true",
        "2027-11-05, true", // 4 November is a Thursday
        "2028-11-06, false", // 4 November is a Saturday
        "2028-11-07, true",
    })
    void knowsTheDaysOff(LocalDate day, boolean working) {
        assertThat(workingDays.isWorking(day)).isEqualTo(working);
    }

    @Test
    void aDecreeReplacesTheRuleOfTheLaw() {
        assertThat(workingDays.isWorking(LocalDate.of(2025, 3, 10)))
                .as("8 March 2025 is a Saturday, and the decree moved it to 13 June")
                .isTrue();
        assertThat(workingDays.isWorking(LocalDate.of(2025, 6, 13))).isFalse();
    }

    @Test
    void countsWorkingDays() {
        assertThat(workingDays.after(LocalDate.of(2027, 4, 30), 1)).isEqualTo(LocalDate.of(2027, 5, 4));
        assertThat(workingDays.onOrBefore(LocalDate.of(2027, 5, 10))).isEqualTo(LocalDate.of(2027, 5, 7));
    }
}
