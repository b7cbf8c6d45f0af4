package org.nastavnik.monitoring.papers;

/** A line of a report's table: what is measured and how much it is. */
record Figure(String indicator, String amount) {

    static Figure of(String indicator, int amount) {
        return new Figure(indicator, Integer.toString(amount));
    }
}
