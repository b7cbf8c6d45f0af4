package org.nastavnik.acts;

import java.util.List;

/**
 * A section of an act's wording.
 *
 * @param heading empty in an order, whose one section holds the items after «ПРИКАЗЫВАЮ:»
 * @param body paragraphs, or items of an order, one a line
 */
public record Section(String heading, String body) {

    /** The most sections an act may have. */
    public static final int MOST = 12;

    /** The longest body, in characters. */
    public static final int LONGEST_BODY = 8000;

    /** The one section of an order. */
    public static Section ofItems(List<String> items) {
        return new Section("", String.join("\n", items));
    }

    /** The lines that say something. */
    public List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
