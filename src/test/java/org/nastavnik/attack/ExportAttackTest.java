package org.nastavnik.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.documents.print.Article;
import org.nastavnik.documents.print.DocxPress;
import org.nastavnik.documents.print.PdfPress;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the application as a file: no cell of it computes, no document of it fetches. */
class ExportAttackTest extends AttackTest {

    private static final List<String> FORMULAS = List.of(
            "=HYPERLINK(\"http://127.0.0.1/\")",
            "+1+cmd|' /C calc'!A0",
            "-1+1",
            "@SUM(1)",
            "\t=1+1",
            "\r=1+1",
            "=cmd|' /C calc'!A0");

    private final Listener listener = new Listener();

    @Autowired
    private Acts acts;

    @Autowired
    private PdfPress pdf;

    @Autowired
    private DocxPress docx;

    @AfterEach
    void nobodyFetchedAnything() {
        listener.close();
        assertThat(listener.requests()).isEmpty();
    }

    /** Whoever writes a table for a spreadsheet says what becomes of formulas; the template of the staff holds nobody's words. */
    @Test
    void whoeverWritesTablesThinksOfFormulas() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .filter(file -> read(file).matches("(?s).*(CSVPrinter|XSSFWorkbook|text/csv).*"))
                            .filter(file -> !read(file).contains("FORMULA")
                                    && !file.toString().contains("backup"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("StaffTemplate.java");
        }
    }

    @Test
    void theTemplateOfTheStaffComputesNothing() throws IOException {
        var file = as("zaved").download("/staff/import/template").body();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    assertThat(cell.toString()).doesNotMatch("(?s)[=+\\-@\t\r].*");
                }
            }
        }
    }

    @Test
    void formulasInAStaffFileAreWordsOnThePage() {
        var head = as("zaved");
        var token = head.token("/staff/import");
        for (var formula : FORMULAS) {
            var csv = "Фамилия;Имя;Должность;Стаж;Принят\n\"" + formula.replace("\"", "\"\"")
                    + "\";Анна;воспитатель;5;01.09.2020\n";
            changesNothing(() -> {
                var answer = head.upload("/staff/import", "a.csv", "text/csv", csv.getBytes(), token);
                assertThat(answer.body()).contains("не похоже на имя").doesNotContain("<a href=\"http://127");
            });
        }
    }

    @Test
    void namesInTheFolderOfTheYearLeadNowhereAndBeginWithNumbers() throws IOException {
        for (var words : List.of("=1+1 ../../x", "../../../tmp/leaked", "<b>&amp;</b>\u202E")) {
            acts.prepare(YEAR, ActKind.EARLY_END_ORDER, List.of(words), List.of());
        }
        jdbc.update("update act set title = ? where title is not null", "../../../tmp/=1+1 @x \u202E<b>");
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                as("zaved").download("/documents/years/" + YEAR + "/folder.zip").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(3)
                .allSatisfy(name -> assertThat(name)
                        .doesNotContain("..", "\\", "\u202E")
                        .doesNotStartWith("/")
                        .matches("(Этап \\d\\. [^/]+/\\d{3} |[^/]+/\\d{3} |00 )[^/]+"));
    }

    /** Even an article that names addresses, as no template does. */
    @Test
    void thePressesFetchNothing() throws IOException {
        var leak = listener.address();
        var article = new Article(
                "<img src='" + leak + "'>",
                "<article class=\"paper\"><p>Слова&lt;img src=\"" + leak + "\"&gt;</p><p><a href=\"" + leak
                        + "\">ссылка</a></p></article>");
        for (var page : List.of(
                article,
                fetching("<img src=\"" + leak + "\"/>"),
                fetching("<img src=\"file:///etc/passwd\"/>"),
                fetching("<object data=\"" + leak + "\"/>"),
                fetching("<link rel=\"stylesheet\" href=\"" + leak + "\"/>"),
                fetching("<span style=\"background:url(" + leak + ")\">x</span>"),
                fetching("<style>@import url('" + leak + "'); p { background: url('" + leak + "') }</style>"),
                fetching("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + leak + "\"/></svg>"))) {
            try (var read = Loader.loadPDF(pdf.print(page))) {
                assertThat(new PDFTextStripper().getText(read))
                        .contains("Слова")
                        .doesNotContain("root:");
            }
            print(page);
        }
    }

    @Test
    void noArticleDeclaresAnything() {
        var article = new Article(
                "a",
                "<!DOCTYPE a [<!ENTITY leak SYSTEM \"" + listener.address() + "\">]><article><p>&leak;</p></article>");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> pdf.print(article)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void print(Article page) throws IOException {
        try {
            var file = docx.print(page);
            try (var read = new XWPFDocument(new ByteArrayInputStream(file))) {
                assertThat(read.getRelations())
                        .noneMatch(part ->
                                part.getPackagePart().getPartName().getName().contains("http"));
            }
        } catch (IllegalArgumentException notOfTheVocabulary) {
            assertThat(notOfTheVocabulary).isNotNull();
        }
    }

    private static Article fetching(String element) {
        return new Article("a", "<article class=\"paper\"><p>Слова</p><p>" + element + "</p></article>");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
