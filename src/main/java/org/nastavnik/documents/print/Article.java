package org.nastavnik.documents.print;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * A document drawn up and ready to print: one {@code article} of well-formed XHTML in the small vocabulary that the print style
 * and the DOCX writer know.
 *
 * @param title what the file is called in its properties
 * @param xhtml the article
 */
public record Article(String title, String xhtml) {

    /** Whether its pages lie on their side; tables of many columns do. */
    boolean landscape() {
        return root().getAttribute("class").contains("landscape");
    }

    Element root() {
        return parse(xhtml).getDocumentElement();
    }

    /** The article as a whole page with the style of print. */
    Document page(String style) {
        var page = builder().newDocument();
        var html = page.createElement("html");
        html.setAttribute("lang", "ru");
        page.appendChild(html);
        var head = page.createElement("head");
        html.appendChild(head);
        var titleElement = page.createElement("title");
        titleElement.setTextContent(title);
        head.appendChild(titleElement);
        var styleElement = page.createElement("style");
        styleElement.setTextContent(style);
        head.appendChild(styleElement);
        var body = page.createElement("body");
        html.appendChild(body);
        body.appendChild(page.importNode(root(), true));
        return page;
    }

    private static Document parse(String xhtml) {
        try {
            return builder().parse(new InputSource(new StringReader(xhtml)));
        } catch (org.xml.sax.SAXException | java.io.IOException e) {
            throw new IllegalStateException("Not a well-formed article", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser", e);
        }
    }
}
