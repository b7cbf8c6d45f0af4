package org.nastavnik.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nastavnik.documents.print.Article;
import org.nastavnik.documents.print.DocxPress;
import org.nastavnik.documents.print.PdfPress;

/**
 * Checks a document: its text and structure against the golden file, and that PDF and DOCX say the same words. With
 * {@code -Dnastavnik.golden=write} the golden file is written anew, to be read before it is committed.
 */
public final class Golden {

    private static final Path FILES = Path.of("src", "test", "resources", "documents", "golden");
    private static final Path PRINTED = Path.of("target", "papers");
    private static final Pattern BLOCK = Pattern.compile("<(h[123]|p|t[dh]|article|div|table|tr)\\b([^>]*)>|<br\\s*/>");
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");

    private Golden() {}

    /** Checks the article, prints it to {@code target/papers} for the eye, and reads both prints back. */
    public static void check(String name, Article article) {
        var structure = structure(article.xhtml());
        var file = FILES.resolve(name + ".txt");
        try {
            if ("write".equals(System.getProperty("nastavnik.golden"))) {
                Files.createDirectories(FILES);
                Files.writeString(file, structure);
            }
            assertThat(structure).as(name).isEqualTo(Files.readString(file));
            readBack(name, article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readBack(String name, Article article) throws IOException {
        var pdf = new PdfPress().print(article);
        var docx = new DocxPress().print(article);
        Files.createDirectories(PRINTED);
        Files.write(PRINTED.resolve(name + ".pdf"), pdf);
        Files.write(PRINTED.resolve(name + ".docx"), docx);
        var missingInPdf = new ArrayList<String>();
        var missingInDocx = new ArrayList<String>();
        try (var read = Loader.loadPDF(pdf);
                var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            var pdfText = letters(new PDFTextStripper().getText(read));
            var docxText = letters(extractor.getText());
            for (var word : words(article.xhtml())) {
                if (!pdfText.contains(word)) {
                    missingInPdf.add(word);
                }
                if (!docxText.contains(word)) {
                    missingInDocx.add(word);
                }
            }
        }
        assertThat(missingInPdf).as("words the PDF of " + name + " lacks").isEmpty();
        assertThat(missingInDocx).as("words the DOCX of " + name + " lacks").isEmpty();
    }

    /** One block a line: its element, its classes, its words. */
    private static String structure(String xhtml) {
        var marked = BLOCK.matcher(xhtml.replaceAll("\\s+", " ")).replaceAll(match -> {
            if (match.group(1) == null) {
                return " / ";
            }
            var classes = CLASS.matcher(match.group(2));
            return "\n" + match.group(1)
                    + (classes.find() ? "." + classes.group(1).replace(' ', '.') : "") + ": ";
        });
        return plain(marked)
                        .lines()
                        .map(line -> line.replaceAll("[ \\u00a0]+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static List<String> words(String xhtml) {
        return Pattern.compile("\\s+")
                .splitAsStream(plain(xhtml.replaceAll("<[^>]*>", " ")))
                .map(Golden::letters)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Without spaces, hyphens and underscores: where a line or a cell wraps is the press's matter. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad_-]+", "");
    }

    private static String plain(String marked) {
        return marked.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#160;", " ")
                .replace("&amp;", "&");
    }
}
