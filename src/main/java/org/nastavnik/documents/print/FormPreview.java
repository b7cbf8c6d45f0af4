package org.nastavnik.documents.print;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An article as a form of Tasklist can show it. The form viewer takes HTML in a text field and keeps only elements and attributes
 * it knows, so ours are renamed to their nearest kin, the widths of columns move to the cells, and a row of one cell across all
 * columns becomes a table of its own. All in one line: Markdown would end a block of HTML at an empty one.
 */
public final class FormPreview {

    private static final Map<String, String> KIN = Map.of("article", "div", "b", "strong", "i", "em");

    private FormPreview() {}

    public static String of(Article article) {
        var root = article.root();
        eachTable(root);
        return oneLine(renamed(root));
    }

    private static void eachTable(Element root) {
        for (var table : all(root, "table")) {
            widthsToCells(table);
            splitAtWholeRows(table);
        }
    }

    private static void widthsToCells(Element table) {
        var widths = new ArrayList<String>();
        var groups = elements(table, "colgroup");
        for (var group : groups) {
            elements(group, "col").forEach(col -> widths.add(col.getAttribute("class")));
            table.removeChild(group);
        }
        for (var row : all(table, "tr")) {
            var cells = elements(row, "th", "td");
            for (var column = 0; column < cells.size() && cells.size() == widths.size(); column++) {
                var cell = cells.get(column);
                cell.setAttribute("class", (widths.get(column) + " " + cell.getAttribute("class")).strip());
            }
        }
    }

    private static void splitAtWholeRows(Element table) {
        var rows = all(table, "tr");
        if (rows.stream().noneMatch(FormPreview::whole)) {
            return;
        }
        var part = table;
        var partIsWhole = false;
        for (var row : rows) {
            if (part == table || whole(row) != partIsWhole) {
                partIsWhole = whole(row);
                part = (Element) table.cloneNode(false);
                table.getParentNode().insertBefore(part, table);
            }
            part.appendChild(row);
        }
        table.getParentNode().removeChild(table);
    }

    private static boolean whole(Element row) {
        var cells = elements(row, "td");
        return cells.size() == 1 && cells.get(0).hasAttribute("colspan");
    }

    private static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    private static Element renamed(Element element) {
        for (var child : elements(element)) {
            renamed(child);
        }
        var kin = KIN.get(element.getTagName());
        return kin == null ? element : (Element) element.getOwnerDocument().renameNode(element, null, kin);
    }

    private static List<Element> elements(Element parent, String... names) {
        var elements = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (names.length == 0 || List.of(names).contains(element.getTagName()))) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static String oneLine(Element root) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            var html = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(html));
            return html.toString().replaceAll("\\s+", " ").strip();
        } catch (TransformerException e) {
            throw new IllegalStateException("An article is always well-formed", e);
        }
    }
}
