package org.nastavnik.worklog.domain;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.staff.Declension;

/** Finds a person in what others wrote: by surname, or by first name and patronymic, in any case. */
final class NameInText implements Predicate<String> {

    private final Pattern pattern;

    NameInText(Declension person) {
        var anyName = Arrays.stream(GrammarCase.values())
                .map(grammarCase -> person.in(grammarCase).name())
                .flatMap(name -> name.middle() == null
                        ? Stream.of(name.last())
                        : Stream.of(name.last(), name.first() + " " + name.middle()))
                .distinct()
                .map(name -> Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
        this.pattern = Pattern.compile(anyName, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public boolean test(String text) {
        return pattern.matcher(text).find();
    }
}
