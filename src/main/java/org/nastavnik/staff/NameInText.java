package org.nastavnik.staff;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.grammar.Yo;

/**
 * Finds a person in what others wrote: by surname or a half of a double one, or by first name and patronymic, in any case,
 * with «ё» or «е» and whatever spaces a word processor has put between.
 */
public final class NameInText implements Predicate<String> {

    /** A shorter half of a surname stands in too many other words. */
    private static final int SHORTEST_HALF = 3;

    private final Pattern pattern;

    public NameInText(Declension person) {
        var anyName = Arrays.stream(GrammarCase.values())
                .map(grammarCase -> person.in(grammarCase).name())
                .flatMap(NameInText::spellings)
                .map(NameInText::folded)
                .distinct()
                .map(name -> Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
        this.pattern = Pattern.compile(anyName, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public boolean test(String text) {
        return pattern.matcher(folded(text)).find();
    }

    private static Stream<String> spellings(FullName name) {
        var surnames = Stream.concat(
                Stream.of(name.last()),
                Arrays.stream(name.last().split("-")).filter(half -> half.length() >= SHORTEST_HALF));
        return name.middle() == null
                ? surnames
                : Stream.concat(surnames, Stream.of(name.first() + " " + name.middle()));
    }

    private static String folded(String text) {
        return Yo.asYe(text).replaceAll("\\h", " ");
    }
}
