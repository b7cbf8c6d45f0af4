package org.nastavnik.engine.login;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import org.nastavnik.grammar.Yo;

/**
 * Whether a password is among the common ones, or put together from them, from rows of the keyboard, dates and repetitions so
 * that a machine guesses it soon. To the library's lists of leaked passwords come the words of a Russian kindergarten.
 */
final class Guessable implements Predicate<String> {

    /** Some 30 bits: what the attempts of years at the login page do not come near. */
    private static final double ENOUGH_BITS = 30;

    /** Judging more would take long, and so much is enough when it is good. */
    private static final int JUDGED_LENGTH = 40;

    private static final List<String> AT_HAND = List.of(
            "пароль",
            "наставник",
            "наставничество",
            "заведующий",
            "заведующая",
            "воспитатель",
            "педагог",
            "учитель",
            "садик",
            "детский",
            "детсад",
            "детскийсад",
            "группа",
            "ромашка",
            "солнышко",
            "радуга",
            "теремок",
            "сказка",
            "любовь",
            "россия",
            "москва",
            "привет",
            "мама",
            "папа",
            "доча",
            "сынок",
            "котенок",
            "зайка",
            "лето",
            "весна",
            "осень",
            "зима",
            "понедельник",
            "сентябрь",
            "август",
            "март",
            "наташа",
            "марина",
            "светлана",
            "елена",
            "ольга",
            "анна",
            "мария",
            "ирина",
            "татьяна",
            "екатерина",
            "юлия",
            "виктория",
            "настя",
            "максим",
            "александр",
            "дмитрий",
            "артем",
            "сергей",
            "андрей");

    private static final List<String> ROWS_OF_KEYS = List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю");

    /** A part of a row counts as much as the row. */
    private static final int SHORTEST_PART_OF_ROW = 4;

    /** So many letters and digits beside the words at hand are an addition, not a password. */
    private static final int ADDITION = 5;

    private static final Pattern WORD_AT_HAND = Pattern.compile(
            Stream.concat(AT_HAND.stream(), ROWS_OF_KEYS.stream().flatMap(Guessable::beginnings))
                    .flatMap(word -> Stream.of(word, LatinLetters.of(word), KeyboardLayout.typedInLatin(word)))
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private final Nbvcxz judge = new Nbvcxz(new ConfigurationBuilder()
            .setDistanceCalc(false)
            .setMinimumEntropy(ENOUGH_BITS)
            .setMaxLength(JUDGED_LENGTH)
            .setLocale(Locale.ENGLISH)
            .createConfiguration());

    @Override
    public boolean test(String password) {
        return isWordsAtHand(password) || !judge.estimate(password).isMinimumEntropyMet();
    }

    private static boolean isWordsAtHand(String password) {
        var plain = Yo.asYe(password.toLowerCase(Locale.ROOT));
        var words = WORD_AT_HAND.matcher(plain);
        return words.find()
                && SIGNS.matcher(words.replaceAll("")).replaceAll("").length() <= ADDITION;
    }

    private static Stream<String> beginnings(String row) {
        return IntStream.rangeClosed(SHORTEST_PART_OF_ROW, row.length()).mapToObj(end -> row.substring(0, end));
    }
}
