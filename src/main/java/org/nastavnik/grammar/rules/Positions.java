package org.nastavnik.grammar.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.GrammarCase;

/**
 * Declines a position: its adjectives and its head word, each part of «педагог-психолог» by itself; what follows the head
 * word («по воспитательной работе», «дополнительного образования») stays.
 */
final class Positions {

    /** Words in the shape of an adjective that are the head of a position themselves. */
    private static final Set<String> HEADS = Set.of(
            "заведующий",
            "заведующая",
            "исполняющий",
            "исполняющая",
            "управляющий",
            "управляющая",
            "рабочий",
            "рабочая",
            "дежурный",
            "дежурная",
            "вожатый",
            "вожатая",
            "ответственный",
            "ответственная");
    /** First parts of a compound that stay: «вице-директора». */
    private static final Set<String> FIRST_PARTS =
            Set.of("вице", "пресс", "медиа", "арт", "бизнес", "веб", "ит", "штаб");
    /** Nouns with the stress on the ending after a hushing consonant. */
    private static final Set<String> STRESSED = Set.of("врач", "скрипач", "ткач");

    private static final List<Ending> ADJECTIVES = List.of(
            new Ending("[кгхжшщч]", "ой", "ого ому ого им ом"),
            new Ending("[жшщчн]", "ий", "его ему его им ем"),
            new Ending("[кгх]", "ий", "ого ому ого им ом"),
            new Ending("", "ый", "ого ому ого ым ом"),
            new Ending("", "ой", "ого ому ого ым ом"),
            new Ending("[жшщч]", "ая", "ей ей ую ей ей"),
            new Ending("", "ая", "ой ой ую ой ой"),
            new Ending("", "яя", "ей ей юю ей ей"),
            new Ending("", "ое", "ого ому ое ым ом"));

    private static final List<Ending> NOUNS = List.of(
            new Ending("[ц]", "а", "ы е у ей е"),
            new Ending("[жшщч]", "а", "и е у ей е"),
            new Ending("[кгх]", "а", "и е у ой е"),
            new Ending("", "а", "ы е у ой е"),
            new Ending("", "я", "и е ю ей е"),
            new Ending("л", "ец", "ьца ьцу ьца ьцом ьце"),
            new Ending("", "ь", "я ю я ем е"),
            new Ending("", "й", "я ю я ем е"),
            new Ending("[жшщчц]", "", "а у а ем е"),
            new Ending("[бвгдзклмнпрстфх]", "", "а у а ом е"),
            new Ending("", "цо", "ца цу цо цом це"));

    private Positions() {}

    static String decline(String nominative, GrammarCase to) {
        if (to == GrammarCase.NOMINATIVE || shortened(nominative)) {
            return nominative;
        }
        var declined = new ArrayList<String>();
        var words = new ArrayList<>(List.of(nominative.strip().split("\\s+")));
        while (!words.isEmpty()) {
            var word = words.remove(0);
            var adjective = declined(word, ADJECTIVES, to);
            if (adjective == null && leadsToAdjective(word, words)) {
                declined.add(word);
                continue;
            }
            declined.add(adjective == null ? noun(word, to) : adjective);
            if (adjective == null || HEADS.contains(plain(word))) {
                break;
            }
        }
        if (!words.isEmpty() && words.get(0).matches("\\(\\p{L}+\\)")) {
            var aside = words.remove(0);
            declined.add("(" + decline(aside.substring(1, aside.length() - 1), to) + ")");
        }
        return Stream.concat(declined.stream(), words.stream()).collect(Collectors.joining(" "));
    }

    /** «и. о. заведующего», «зам. директора» and «ПДО» read the same in every case. */
    private static boolean shortened(String position) {
        var first = position.strip().split("[\\s-]+")[0];
        return first.contains(".")
                || plain(first).equals("врио")
                || first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** An adverb: «временно исполняющий». */
    private static boolean leadsToAdjective(String word, List<String> rest) {
        return plain(word).endsWith("о")
                && !rest.isEmpty()
                && declined(rest.get(0), ADJECTIVES, GrammarCase.GENITIVE) != null;
    }

    private static String noun(String word, GrammarCase to) {
        var parts = List.of(word.split("-"));
        return parts.stream()
                .map(part -> FIRST_PARTS.contains(plain(part)) ? part : part(part, to))
                .collect(Collectors.joining("-"));
    }

    private static String part(String part, GrammarCase to) {
        if (to == GrammarCase.INSTRUMENTAL && STRESSED.contains(plain(part))) {
            return part + "ом";
        }
        var adjective = declined(part, ADJECTIVES, to);
        var noun = adjective == null ? declined(part, NOUNS, to) : adjective;
        return noun == null ? part : noun;
    }

    private static @Nullable String declined(String word, List<Ending> endings, GrammarCase to) {
        return endings.stream()
                .filter(ending -> ending.fits(plain(word)))
                .map(ending -> ending.put(word, to))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * @param after a class of letters the ending stands after, empty for any
     * @param nominative the ending in the nominative
     */
    private record Ending(String after, String nominative, List<String> cases) {

        private Ending(String after, String nominative, String cases) {
            this(after, nominative, List.of(cases.split(" ")));
        }

        private boolean fits(String word) {
            return word.matches(".+" + after + nominative);
        }

        private String put(String word, GrammarCase to) {
            return word.substring(0, word.length() - nominative.length()) + cases.get(to.ordinal() - 1);
        }
    }
}
