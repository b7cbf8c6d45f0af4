package org.nastavnik.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    @ParameterizedTest
    @CsvSource({"8, 16, true", "9, 17, true", "8, 17, false", "0, 1, false", "1, 1, true"})
    void atLeastHalfIsAQuorum(int present, int total, boolean quorum) {
        assertThat(new Attendance(present, total).quorum()).isEqualTo(quorum);
    }
}
