package org.nastavnik.monitoring;

import java.util.OptionalInt;

/**
 * A part of a whole, never without both: «4 из 5 (80 %)».
 *
 * @param part how many there are
 * @param whole out of how many; zero means there is nothing to measure
 */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** Empty when there is nothing to measure, for nothing of nothing is no failure. */
    public OptionalInt percent() {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(part * 100.0 / whole));
    }

    public String text() {
        return whole == 0
                ? "нет данных"
                : part + " из " + whole + " (" + percent().getAsInt() + " %)";
    }

    public Share and(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }
}
