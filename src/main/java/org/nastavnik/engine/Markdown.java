package org.nastavnik.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of a form with signs of Markdown and HTML that are meant. Every other string a form shows in a text is words of
 * people, and the door shows it sign by sign.
 */
public record Markdown(@JsonValue String source) {

    /** Signs that mean something wherever they stand. */
    private static final Pattern SIGN = Pattern.compile("[&<>\\\\`*_\\[\\]{}|~!@]");

    /** What makes a heading, a list or a rule of a line that begins with it. */
    private static final Pattern BEGINNING = Pattern.compile("^[#+=-]|(?<=^\\d{1,9})[.)](?=\\s|$)");

    /** What the form viewer would make a link of by itself. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=\\bwww)\\.|:(?=//)");

    /** These words, to be put among Markdown: none of their signs means anything. */
    public static String plain(String words) {
        return words.lines().map(Markdown::plainLine).collect(Collectors.joining("\n"));
    }

    /** Spaces before a line would make it a piece of program. */
    private static String plainLine(String line) {
        return harmless(ADDRESS, harmless(BEGINNING, harmless(SIGN, line.strip())));
    }

    /** As an entity a sign is a letter like others, in Markdown and in HTML. */
    private static String harmless(Pattern signs, String text) {
        return signs.matcher(text).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
    }
}
