package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.engine.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Attacks the forms that are open on the first day; the year's test attacks them all. */
class DoorFuzzTest extends KindergartenTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void theFirstFormsRefuseBrokenAnswers() {
        var fuzz = new DoorFuzz(application);
        processes.start("local-acts", "acts:" + YEAR, Outcome.of("year", YEAR));

        tasklist.everything().forEach(task -> fuzz.attack(task.getId()));

        assertThat(fuzz.refusals()).isGreaterThan(50);
        System.out.println(fuzz.summary());
    }
}
