package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.Staffing;

/** Somebody who tries passwords, a few dozen of them. */
class LoginGuessingTest extends AttackTest {

    private static final int GUESSES = 30;

    @Test
    void theRightPasswordIsHeldBackAfterManyWrongOnes() {
        for (var guess = 0; guess < GUESSES; guess++) {
            stranger().logIn("pedagog3", "wrong" + guess);
        }

        var guesser = stranger();
        guesser.logIn("pedagog3", Staffing.PASSWORD);

        assertThat(guesser.get("/me").statusCode())
                .as("the right password, held back")
                .isEqualTo(302);
        assertThat(as("pedagog4").get("/me").statusCode())
                .as("somebody else is not held back")
                .isEqualTo(200);
    }

    @Test
    void nobodyIsToldWhetherALoginExists() {
        var known = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var guess = 0; guess < GUESSES; guess++) {
            known.add(stranger().logIn("pedagog5", "wrong" + guess));
            unknown.add(stranger().logIn("nobody.at.all", "wrong" + guess));
        }

        assertThat(unknown).isEqualTo(known);
    }

    /** A name that is none: another alphabet, a page, a question to a database or a directory. */
    @Test
    void oddLoginsAreWrongLoginsAndNoFailure() {
        for (var odd : List.of(
                "", " ", "а".repeat(10_000), "' or 1=1 --", "*)(uid=*", "<script>", "a\u0000b", "${7*7}", "system")) {
            assertThat(stranger().logIn(odd, "nastavnik")).as(odd).startsWith("/login?");
        }
    }
}
