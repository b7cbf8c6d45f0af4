package org.nastavnik.documents.print;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the blocks of an article into a DOCX. It knows the vocabulary of our templates only: {@code div}, {@code p},
 * {@code h1}–{@code h3}, {@code table}, {@code b}, {@code i}, {@code span}, {@code br}; anything else is a mistake of the
 * template and refused.
 */
class DocxBody {

    private static final double TEXT = 14;
    private static final double SMALL_TEXT = 12;
    private static final double UNDER_TABLE = 4;
    private static final int CELL_PADDING = PageSize.twips(1.5);

    private final XWPFDocument document;
    private final int textWidth;
    private boolean pageBreakAhead;
    private boolean underTable;

    DocxBody(XWPFDocument document, int textWidth) {
        this.document = document;
        this.textWidth = textWidth;
    }

    void write(Element article) {
        var small = hasClass(article, "compact");
        blocks(article, Look.text(small ? SMALL_TEXT : TEXT), small ? 11 : SMALL_TEXT);
    }

    private void blocks(Element parent, Look look, double cellPoints) {
        for (var element : children(parent)) {
            switch (element.getTagName()) {
                case "div" -> division(element, look, cellPoints);
                case "p", "h1", "h2", "h3" -> paragraph(document.createParagraph(), element, look.of(element));
                case "table" -> table(element, cellPoints, look.withNext());
                default -> throw unknown(element);
            }
        }
    }

    private void division(Element element, Look look, double cellPoints) {
        if (hasClass(element, "page")) {
            pageBreakAhead = true;
        }
        blocks(element, hasClass(element, "keep") ? look.keptWithNext() : look, cellPoints);
    }

    private void paragraph(XWPFParagraph paragraph, Element element, Look look) {
        if (pageBreakAhead) {
            paragraph.setPageBreak(true);
            pageBreakAhead = false;
        }
        dress(paragraph, look);
        if (underTable && look.before() < UNDER_TABLE) {
            paragraph.setSpacingBefore((int) (UNDER_TABLE * 20));
        }
        underTable = false;
        inline(paragraph, element, look, false, false);
    }

    private static void dress(XWPFParagraph paragraph, Look look) {
        paragraph.setAlignment(look.alignment());
        paragraph.setSpacingBefore((int) (look.before() * 20));
        paragraph.setSpacingAfter((int) (look.after() * 20));
        paragraph.setSpacingBetween(look.spacing(), LineSpacingRule.AUTO);
        if (look.firstLine() > 0) {
            paragraph.setIndentationFirstLine(PageSize.twips(look.firstLine()));
        }
        if (look.left() > 0) {
            paragraph.setIndentationLeft(PageSize.twips(look.left()));
        }
        paragraph.setKeepNext(look.withNext());
    }

    private static void inline(XWPFParagraph paragraph, Element parent, Look look, boolean bold, boolean italic) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                run(paragraph, text.getData(), look, bold, italic);
            } else if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "b" -> inline(paragraph, element, look, true, italic);
                    case "i" -> inline(paragraph, element, look, bold, true);
                    case "span" -> inline(paragraph, element, look, bold, italic);
                    case "br" -> paragraph.createRun().addBreak(BreakType.TEXT_WRAPPING);
                    default -> throw unknown(element);
                }
            }
        }
    }

    private static void run(XWPFParagraph paragraph, String data, Look look, boolean bold, boolean italic) {
        var text = data.replaceAll("[ \\t\\r\\n]+", " ");
        if (text.isBlank() && (paragraph.getRuns().isEmpty() || text.isEmpty())) {
            return;
        }
        if (paragraph.getRuns().isEmpty()) {
            text = text.stripLeading();
        }
        var run = paragraph.createRun();
        run.setFontFamily(DocxPress.FONT);
        run.setFontSize(look.points());
        run.setBold(bold || look.bold());
        run.setItalic(italic);
        run.setText(text);
    }

    // ---- tables

    private void table(Element element, double points, boolean withNext) {
        var bordered = hasClass(element, "grid");
        var widths = widths(element);
        var rows = rows(element);
        var table = document.createTable(rows.size(), widths.size());
        if (!bordered) {
            table.removeBorders();
        }
        frame(table, widths);
        underTable = bordered;
        for (var index = 0; index < rows.size(); index++) {
            row(
                    table,
                    index,
                    rows.get(index),
                    widths,
                    bordered ? points : points + (points < SMALL_TEXT ? 1 : 2),
                    withNext);
        }
    }

    private void frame(XWPFTable table, List<Integer> widths) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(String.valueOf(textWidth));
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setCellMargins(CELL_PADDING / 3, CELL_PADDING, CELL_PADDING / 3, CELL_PADDING);
    }

    private void row(XWPFTable table, int index, Element tr, List<Integer> widths, double points, boolean withNext) {
        var row = table.getRow(index);
        row.setCantSplitRow(true);
        if ("thead".equals(tr.getParentNode().getNodeName())) {
            row.setRepeatHeader(true);
        }
        var column = 0;
        for (var td : children(tr)) {
            var span = span(td);
            var cell = row.getCell(column);
            var width = 0;
            for (var merged = 0; merged < span; merged++) {
                width += widths.get(column + merged);
            }
            cell.setWidth(String.valueOf(width));
            cell.getCTTc().getTcPr().getTcW().setType(STTblWidth.DXA);
            if (span > 1) {
                cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
                for (var extra = 1; extra < span; extra++) {
                    row.removeCell(column + 1);
                }
                widths = withoutMerged(widths, column, span, width);
            }
            cell(cell, td, points, withNext);
            column++;
        }
        if (column != widths.size()) {
            throw new IllegalArgumentException("A row has " + column + " cells where " + widths.size() + " are needed");
        }
    }

    private static List<Integer> withoutMerged(List<Integer> widths, int column, int span, int width) {
        var merged = new ArrayList<>(widths);
        merged.subList(column, column + span).clear();
        merged.add(column, width);
        return merged;
    }

    private void cell(XWPFTableCell cell, Element td, double points, boolean withNext) {
        var base = Look.cell(points, "th".equals(td.getTagName()));
        var look = (withNext ? base.keptWithNext() : base).of(td);
        var paragraphs = children(td).stream()
                .filter(child -> child.getTagName().equals("p"))
                .toList();
        var first = cell.getParagraphArray(0);
        if (paragraphs.isEmpty()) {
            dress(first, look);
            inline(first, td, look, false, false);
            return;
        }
        for (var index = 0; index < paragraphs.size(); index++) {
            var paragraph = index == 0 ? first : cell.addParagraph();
            var of = look.of(paragraphs.get(index));
            dress(paragraph, of);
            inline(paragraph, paragraphs.get(index), of, false, false);
        }
    }

    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (var part : children(table)) {
            switch (part.getTagName()) {
                case "tr" -> rows.add(part);
                case "thead", "tbody" -> rows.addAll(children(part));
                case "colgroup" -> {}
                default -> throw unknown(part);
            }
        }
        return rows;
    }

    /** The columns' widths in twips; their classes say them in per cent: {@code w10}. */
    private List<Integer> widths(Element table) {
        return children(table).stream()
                .filter(part -> part.getTagName().equals("colgroup"))
                .flatMap(group -> children(group).stream())
                .map(col ->
                        textWidth * Integer.parseInt(col.getAttribute("class").substring(1)) / 100)
                .toList();
    }

    private static int span(Element td) {
        return td.hasAttribute("colspan") ? Integer.parseInt(td.getAttribute("colspan")) : 1;
    }

    private static boolean hasClass(Element element, String name) {
        for (var each : Look.classes(element)) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static IllegalArgumentException unknown(Element element) {
        return new IllegalArgumentException("A document has no <" + element.getTagName() + ">");
    }
}
