package org.nastavnik.staff.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.Grammar;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.staff.Declension;
import org.nastavnik.staff.Declined;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** Declines people: by what is written on the card, else by the rules. */
@Component
class Declensions {

    private final Grammar grammar;

    Declensions(Grammar grammar) {
        this.grammar = grammar;
    }

    Declension of(PersonRecord record) {
        var person = record.view();
        var forms = new EnumMap<GrammarCase, Declined>(GrammarCase.class);
        for (var grammarCase : GrammarCase.values()) {
            var wording = record.wording(grammarCase);
            var ruled = ruled(person, grammarCase);
            forms.put(
                    grammarCase,
                    new Declined(
                            wording.name() == null ? ruled.name() : split(person.name(), wording.name(), ruled.name()),
                            wording.position() == null ? ruled.position() : wording.position()));
        }
        return new Declension(forms);
    }

    Declined ruled(Person person, GrammarCase to) {
        return new Declined(grammar.name(person.name(), person.gender(), to), grammar.position(person.position(), to));
    }

    /** The patronymic tells first, then the surname, then the first name; a kindergarten's staff is women by default. */
    Gender gender(FullName name) {
        return grammar.genderOf(name).orElse(Gender.FEMALE);
    }

    boolean tellsGender(FullName name) {
        return grammar.genderOf(name).isPresent();
    }

    /** Whether a line has as many words as the name, so that its parts are known. */
    static boolean fits(FullName name, String line) {
        return words(line).size() == words(name.full()).size();
    }

    private static FullName split(FullName name, String line, FullName otherwise) {
        if (!fits(name, line)) {
            return otherwise;
        }
        var words = new ArrayList<>(words(line));
        return new FullName(
                take(words, name.last()),
                take(words, name.first()),
                name.middle() == null ? null : take(words, name.middle()));
    }

    private static String take(List<String> words, @Nullable String part) {
        var taken = words.subList(0, words(part == null ? "" : part).size());
        var text = taken.stream().collect(Collectors.joining(" "));
        taken.clear();
        return text;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }
}
