package org.nastavnik.grammar.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Gender;

/** Reads the gender off a name: off the patronymic first, then the surname, then the first name. */
final class GenderOfName {

    private static final Set<String> MEN_ON_A = Set.of(
            "никита", "илья", "фома", "лука", "кузьма", "данила", "савва", "гаврила", "добрыня", "фока", "мина", "муса",
            "иса", "мустафа", "шота", "коба", "юсуфа", "мурза", "зосима");
    private static final Set<String> EITHER =
            Set.of("саша", "женя", "валя", "слава", "шура", "паша", "мишель", "николь", "даниэль", "эммануэль");
    private static final Set<String> WOMEN_ON_CONSONANT = Set.of("айгерим", "элизабет", "маргарет", "ирен", "эдит");

    private static final List<Sign> PATRONYMIC = List.of(
            new Sign(Gender.MALE, ".*ич|.*(?:оглы|оглу|угли|улы|уулу)"),
            new Sign(Gender.FEMALE, ".*(?:вна|чна|шна)|.*(?:кызы|гызы|кизи)"));
    private static final List<Sign> LAST_NAME = List.of(
            new Sign(Gender.FEMALE, ".*(?:.[оеё]ва|.[иы]на|ая|яя)"),
            new Sign(Gender.MALE, ".*(?:.[оеё]в|..[иы]н|[сц]кий|ый)"));
    private static final List<Sign> FIRST_NAME = List.of(
            new Sign(Gender.FEMALE, ".*[ая]|.*(?:овь|нель|ассоль|гуль|зель|адель|жибек)"),
            new Sign(Gender.MALE, ".*[бвгджзйклмнпрстфхцчшщ]|.*(?:орь|арь|ель|иль)"));

    private GenderOfName() {}

    static Optional<Gender> of(FullName name) {
        var middle = name.middle() == null ? "" : plain(name.middle());
        var first = plain(name.first());
        return sign(PATRONYMIC, middle)
                .or(() -> sign(LAST_NAME, plain(name.last())))
                .or(() -> byFirstName(first));
    }

    private static Optional<Gender> byFirstName(String first) {
        if (EITHER.contains(first)) {
            return Optional.empty();
        }
        if (MEN_ON_A.contains(first)) {
            return Optional.of(Gender.MALE);
        }
        if (WOMEN_ON_CONSONANT.contains(first)) {
            return Optional.of(Gender.FEMALE);
        }
        return sign(FIRST_NAME, first);
    }

    private static Optional<Gender> sign(List<Sign> signs, String part) {
        return signs.stream()
                .filter(sign -> sign.looks().matcher(part).matches())
                .map(Sign::gender)
                .findFirst();
    }

    private static String plain(String part) {
        return part.toLowerCase(Locale.ROOT).strip();
    }

    private record Sign(Gender gender, Pattern looks) {

        private Sign(Gender gender, String looks) {
            this(gender, Pattern.compile(looks));
        }
    }
}
