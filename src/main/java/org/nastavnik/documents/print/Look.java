package org.nastavnik.documents.print;

import java.util.Arrays;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How a paragraph looks: the same as {@code static/css/documents.css} says of its element and class.
 *
 * @param points size of the letters
 * @param firstLine indent of the first line, mm
 * @param left margin at the left, mm
 * @param before space above, points
 * @param after space below, points
 * @param spacing distance of lines, as a factor
 */
record Look(
        double points,
        ParagraphAlignment alignment,
        double firstLine,
        double left,
        double before,
        double after,
        double spacing,
        boolean bold,
        boolean withNext) {

    /** Classes a paragraph may have; a template that uses another one is refused. */
    private static final Set<String> KNOWN =
            Set.of("center", "right", "left", "addressee", "annex", "note", "small", "strong", "next", "gap");

    /** A paragraph of running text. */
    static Look text(double points) {
        return new Look(points, ParagraphAlignment.BOTH, 12.5, 0, 0, 4, 1.15, false, false);
    }

    /** What stands in a cell of a table. */
    static Look cell(double points, boolean heading) {
        var alignment = heading ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
        return new Look(points, alignment, 0, 0, 0, 0, 1, heading, false);
    }

    /** This look as an element of the article changes it. */
    Look of(Element element) {
        var look = switch (element.getTagName()) {
            case "h1" -> new Look(points, ParagraphAlignment.CENTER, 0, 0, 12, 10, spacing, true, true);
            case "h2" -> new Look(points, ParagraphAlignment.CENTER, 0, 0, 0, 12, spacing, true, true);
            case "h3" -> new Look(points, ParagraphAlignment.CENTER, 0, 0, 10, 6, spacing, true, true);
            default -> this;
        };
        for (var name : classes(element)) {
            look = look.with(name);
        }
        return look;
    }

    static Iterable<String> classes(Element element) {
        return Arrays.asList(element.getAttribute("class").strip().split("\\s+"));
    }

    private Look with(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return this;
        }
        if (!KNOWN.contains(name)) {
            throw new IllegalArgumentException("No paragraph of a document looks like '" + name + "'");
        }
        return switch (name) {
            case "center" -> aligned(ParagraphAlignment.CENTER);
            case "right" -> aligned(ParagraphAlignment.RIGHT);
            case "left" -> aligned(ParagraphAlignment.LEFT);
            case "addressee" -> new Look(points, ParagraphAlignment.LEFT, 0, 85, 0, 0, 1, bold, withNext);
            case "annex" -> new Look(points, ParagraphAlignment.LEFT, 0, 95, 0, 0, 1, bold, withNext);
            case "note" -> new Look(10, ParagraphAlignment.LEFT, 0, left, 0, 2, 1, bold, withNext);
            case "small" -> new Look(12, alignment, firstLine, left, before, after, spacing, bold, withNext);
            case "strong" -> new Look(points, alignment, firstLine, left, before, after, spacing, true, withNext);
            case "gap" -> new Look(points, alignment, firstLine, left, 14, after, spacing, bold, withNext);
            default -> new Look(points, alignment, firstLine, left, before, after, spacing, bold, true);
        };
    }

    private Look aligned(ParagraphAlignment to) {
        return new Look(points, to, 0, left, before, after, spacing, bold, withNext);
    }

    Look keptWithNext() {
        return with("next");
    }
}
