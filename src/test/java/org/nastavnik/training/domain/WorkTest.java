package org.nastavnik.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.training.domain.Work.Span;

class WorkTest {

    private static final SchoolYear YEAR = SchoolYear.of("2026-2027");

    @ParameterizedTest
    @EnumSource
    void periodsFollowEachOtherFromSeptemberToTheEndOfTheYear(Work work) {
        var spans = work.spans(YEAR);

        assertThat(spans.get(0).from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(spans.get(spans.size() - 1).to()).isEqualTo(LocalDate.of(2027, 5, 31));
        for (var next = 1; next < spans.size(); next++) {
            assertThat(spans.get(next).from())
                    .isEqualTo(spans.get(next - 1).to().plusDays(1));
        }
    }

    @Test
    void materialsAreAskedForEachQuarterOfTheSchoolYear() {
        assertThat(Work.of("4.1").spans(YEAR))
                .contains(new Span(2, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)))
                .hasSize(4);
    }
}
