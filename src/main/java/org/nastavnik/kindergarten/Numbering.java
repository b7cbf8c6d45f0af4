package org.nastavnik.kindergarten;

/**
 * How registration numbers are written. Each format contains {@value #PLACE} once, where the number of the register stands.
 *
 * @param orders such as «{номер}-ОД»
 * @param localActs such as «{номер}»
 */
public record Numbering(String orders, String localActs) {

    public static final String PLACE = "{номер}";

    public String order(int number) {
        return orders.replace(PLACE, String.valueOf(number));
    }

    public String localAct(int number) {
        return localActs.replace(PLACE, String.valueOf(number));
    }
}
