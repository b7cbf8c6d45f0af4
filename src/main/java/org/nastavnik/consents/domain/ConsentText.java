package org.nastavnik.consents.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.Markdown;

/**
 * The text of a consent, which a person reads in the form and signs on paper. The form shows its Markdown, which is stored as it
 * was shown; the paper is drawn from that stored Markdown, so that both say the same words.
 *
 * @param opening who consents, with places to be filled in by hand
 * @param terms what is consented to, point by point
 * @param closing what else the person is told
 */
public record ConsentText(String title, List<String> opening, List<Term> terms, List<String> closing) {

    /** Stands where the signed copy has a place for handwriting: the program does not keep what is written there. */
    public static final String BY_HAND = "(вписывается от руки)";

    private static final Pattern HEADING = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern TERM = Pattern.compile("\\*\\*([^*]+):\\*\\* (.+)", Pattern.DOTALL);

    public record Term(String name, String words) {}

    String markdown() {
        return Stream.of(
                        Stream.of("**" + title + "**"),
                        opening.stream(),
                        terms.stream().map(term -> "**" + term.name() + ":** " + term.words()),
                        closing.stream())
                .flatMap(paragraphs -> paragraphs)
                .collect(Collectors.joining("\n\n"));
    }

    /** The text for a form: the words of people within it are words and no Markdown. */
    public Markdown shown() {
        return new Markdown(new ConsentText(
                        Markdown.plain(title),
                        plain(opening),
                        terms.stream()
                                .map(term -> new Term(Markdown.plain(term.name()), Markdown.plain(term.words())))
                                .toList(),
                        plain(closing))
                .markdown());
    }

    private static List<String> plain(List<String> paragraphs) {
        return paragraphs.stream().map(Markdown::plain).toList();
    }

    /** The text again as it was shown. */
    public static ConsentText read(String markdown) {
        var title = "";
        var opening = new ArrayList<String>();
        var terms = new ArrayList<Term>();
        var closing = new ArrayList<String>();
        for (var paragraph : Arrays.asList(markdown.strip().split("\\n\\s*\\n"))) {
            var heading = HEADING.matcher(paragraph);
            var term = TERM.matcher(paragraph);
            if (heading.matches()) {
                title = heading.group(1);
            } else if (term.matches()) {
                terms.add(new Term(term.group(1), term.group(2)));
            } else {
                (terms.isEmpty() ? opening : closing).add(paragraph);
            }
        }
        return new ConsentText(title, List.copyOf(opening), List.copyOf(terms), List.copyOf(closing));
    }
}
