package org.nastavnik.grammar;

/** A noun beside a number: «1 задача, 2 задачи, 5 задач». */
public final class Plural {

    private Plural() {}

    /** «1 задача», «22 задачи», «11 задач». */
    public static String of(long number, String one, String few, String many) {
        return number + " " + word(number, one, few, many);
    }

    /** The form of the word that stands beside the number. */
    public static String word(long number, String one, String few, String many) {
        var lastTwo = Math.abs(number) % 100;
        var last = lastTwo % 10;
        if (lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        return last == 1 ? one : last >= 2 && last <= 4 ? few : many;
    }
}
