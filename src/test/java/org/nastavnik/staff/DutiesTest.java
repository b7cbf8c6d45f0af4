package org.nastavnik.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;

class DutiesTest extends KindergartenTest {

    @Test
    void aDutyNobodyHoldsFallsToTheCurator() {
        jdbc.update("delete from duty where duty = 'SECRETARY'");

        assertThat(duties.holder("secretary")).isEqualTo("kurator");
    }

    @Test
    void onePersonMayHoldSeveralDuties() {
        duties.give(Duty.CURATOR, personId("zaved"));

        assertThat(duties.holder("curator")).isEqualTo("zaved");
        assertThat(duties.holder("head")).isEqualTo("zaved");
        assertThat(duties.holds("kurator", Duty.CURATOR)).isFalse();
    }
}
