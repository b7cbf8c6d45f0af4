package org.nastavnik.grammar.rules;

import com.github.aleksandy.petrovich.Case;
import com.github.aleksandy.petrovich.inflection.CaseInflection;
import com.github.aleksandy.petrovich.rules.RulesProvider;
import com.github.aleksandy.petrovich.rules.loader.YamlRulesLoader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.GrammarCase;

/** Declines the parts of a name: by our corrections where one fits, else by the rules of petrovich. */
final class PersonalNames {

    /** A word between spaces and hyphens; a first part that is never declined («Бонч-», «Тер-») is one with its hyphen. */
    private static final Pattern WORD = Pattern.compile(
            "(?iu)(?:бонч|абдул|белиц|гасан|дюссар|дюмон|книппер|корвин|шолом|тер|призван|мелик|вар|нур)-|[^\\s-]+");

    private static final Pattern TURKIC_PATRONYMIC = Pattern.compile(
            ".*(?:оглы|оглу|угли|улы|уулу|кызы|гызы|кизи)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<Gender, CaseInflection> library = new EnumMap<>(Gender.class);

    PersonalNames() {
        var rules = new RulesProvider(new YamlRulesLoader());
        for (var gender : Gender.values()) {
            library.put(
                    gender, new CaseInflection(rules, com.github.aleksandy.petrovich.Gender.valueOf(gender.name())));
        }
    }

    FullName decline(FullName name, Gender gender, GrammarCase to) {
        if (to == GrammarCase.NOMINATIVE) {
            return name;
        }
        var rules = library.get(gender);
        var as = Case.valueOf(to.name());
        var middle = name.middle();
        return new FullName(
                words(
                        name.last(),
                        word -> corrected(
                                word,
                                Corrections.OF_LAST_NAMES,
                                gender,
                                to,
                                plain -> rules.inflectLastNameTo(plain, as))),
                words(
                        name.first(),
                        word -> corrected(
                                word,
                                Corrections.OF_FIRST_NAMES,
                                gender,
                                to,
                                plain -> rules.inflectFirstNameTo(plain, as))),
                middle == null || TURKIC_PATRONYMIC.matcher(middle).matches()
                        ? middle
                        : words(
                                middle,
                                word -> corrected(
                                        word,
                                        Corrections.OF_MIDDLE_NAMES,
                                        gender,
                                        to,
                                        plain -> rules.inflectMiddleNameTo(plain, as))));
    }

    /** Every word of «Петрова-Водкина» or «Гарсиа Лорка» by itself. */
    private static String words(String name, UnaryOperator<String> decline) {
        return WORD.matcher(name)
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group().endsWith("-") ? word.group() : decline.apply(word.group())));
    }

    private static String corrected(
            String word, List<Correction> corrections, Gender gender, GrammarCase to, UnaryOperator<String> library) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return corrected(word.toLowerCase(Locale.ROOT), corrections, gender, to, library)
                    .toUpperCase(Locale.ROOT);
        }
        return corrections.stream()
                .flatMap(correction -> correction.apply(word, gender, to).stream())
                .findFirst()
                .orElseGet(() -> library.apply(word));
    }
}
