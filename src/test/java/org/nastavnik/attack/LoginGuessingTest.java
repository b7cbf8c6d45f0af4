package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
            known.add(told(stranger().logIn("pedagog5", "wrong" + guess)));
            unknown.add(told(stranger().logIn("nobody.at.all", "wrong" + guess)));
        }

        assertThat(unknown).isEqualTo(known);
    }

    /** A name that is none: another alphabet, a page, a question to a database or a directory. */
    @Test
    void oddLoginsAreWrongLoginsAndNoFailure() {
        for (var odd : List.of(
                "", " ", "а".repeat(10_000), "' or 1=1 --", "*)(uid=*", "<script>", "a\u0000b", "${7*7}", "system")) {
            var answer = stranger().logIn(odd, "nastavnik");
            assertThat(answer.statusCode()).as(odd).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("/login?"));
        }
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("").replaceAll(":\\d+", "");
    }
}
