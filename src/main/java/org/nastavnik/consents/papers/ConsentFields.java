package org.nastavnik.consents.papers;

import java.util.HashMap;
import java.util.Map;
import org.nastavnik.consents.domain.ConsentText;
import org.nastavnik.staff.Person;

/** The words of a consent, with room for what is written by hand. */
final class ConsentFields {

    /** About what a line holds, and the least room for handwriting; in letters. */
    private static final int LINE = 76;

    private static final int SHORTEST_PLACE = 28;

    private ConsentFields() {}

    static Map<String, Object> of(String wording, Person person) {
        var text = ConsentText.read(wording);
        var fields = new HashMap<String, Object>();
        fields.put("title", text.title());
        fields.put(
                "opening", text.opening().stream().map(ConsentFields::placesIn).toList());
        fields.put(
                "terms",
                text.terms().stream()
                        .map(term -> new ConsentText.Term(term.name(), placesIn(term.words())))
                        .toList());
        fields.put("closing", text.closing());
        fields.put("person", person.signature());
        return fields;
    }

    private static String placesIn(String words) {
        var printed = words.length() - ConsentText.BY_HAND.length();
        return words.replace(ConsentText.BY_HAND, "_".repeat(Math.max(SHORTEST_PLACE, LINE - printed)));
    }
}
