package org.nastavnik.documents.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What the two presses make of one article. */
class PressTest {

    private static final Article ARTICLE = new Article("Приказ", """
            <article class="paper">
              <p class="center strong">МБДОУ «ЦРРДС №8»</p>
              <h1>ПРИКАЗ</h1>
              <table class="plain"><colgroup><col class="w30"/><col class="w40"/><col class="w30"/></colgroup>
                <tr><td>01.09.2026</td><td class="center">г. Заречный</td><td class="right">№ 42-ОД</td></tr></table>
              <h2>О закреплении наставнических пар</h2>
              <p>В соответствии с законом и на основании <b>письменных согласий</b> наставников и наставляемых, чтобы было две строки,</p>
              <p class="left strong">ПРИКАЗЫВАЮ:</p>
              <p>1. Закрепить пары:</p>
              <table class="grid"><colgroup><col class="w10"/><col class="w45"/><col class="w45"/></colgroup>
                <thead><tr><th>№</th><th>Наставник</th><th>Наставляемый</th></tr></thead>
                <tbody><tr><td>1</td><td>Смирнова Анна Петровна</td><td><p>Иванова Мария</p><p>воспитатель</p></td></tr>
                <tr><td colspan="2">Итого</td><td>1</td></tr></tbody></table>
              <div class="keep"><p>2. Контроль оставляю за собой.</p>
              <table class="plain"><colgroup><col class="w50"/><col class="w50"/></colgroup>
                <tr><td>Заведующий</td><td class="right">О. И. Кузнецова</td></tr></table></div>
              <div class="page"><p class="annex">Приложение № 1<br/>к приказу</p><p class="note">Примечание</p></div>
            </article>
            """);

    @Test
    void pdfHasTheTextOnTwoPages() throws IOException {
        try (var pdf = Loader.loadPDF(saved("pdf", new PdfPress().print(ARTICLE)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Приказ");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("ПРИКАЗ", "№ 42-ОД", "Смирнова Анна Петровна", "Приложение № 1", "\n2");
        }
    }

    @Test
    void docxHasTheSameTextOnA4() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(saved("docx", new DocxPress().print(ARTICLE))))) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(docx.getTables()).hasSize(3);
            assertThat(docx.getTables().get(1).getText()).contains("Смирнова Анна Петровна", "Иванова Мария");
            assertThat(docx.getParagraphs())
                    .filteredOn(paragraph -> paragraph.isPageBreak())
                    .singleElement()
                    .satisfies(paragraph -> assertThat(paragraph.getText()).startsWith("Приложение № 1"));
        }
    }

    @Test
    void showsItselfWithinAFormInOneLine() {
        assertThat(FormPreview.of(ARTICLE))
                .startsWith("<div class=\"paper\">")
                .doesNotContain("\n", "<b>", "<col", "<article")
                .contains(
                        "<strong>письменных согласий</strong>",
                        "<td class=\"w40 center\">г. Заречный</td>",
                        "Приложение № 1<br>к приказу");
    }

    /** The form viewer drops {@code colspan}. */
    @Test
    void showsARowAcrossAllColumnsAsATableOfItsOwn() {
        var table =
                "<article class=\"paper\"><table class=\"grid\"><colgroup><col class=\"w40\"/><col class=\"w60\"/></colgroup>"
                        + "<tbody><tr><td>1.1</td><td>Положение</td></tr></tbody>"
                        + "<tbody><tr><td colspan=\"2\">Этап 2</td></tr><tr><td>2.1</td><td>Анкеты</td></tr></tbody></table></article>";
        assertThat(FormPreview.of(new Article("", table)))
                .isEqualTo(
                        "<div class=\"paper\">"
                                + "<table class=\"grid\"><tr><td class=\"w40\">1.1</td><td class=\"w60\">Положение</td></tr></table>"
                                + "<table class=\"grid\"><tr><td colspan=\"2\">Этап 2</td></tr></table>"
                                + "<table class=\"grid\"><tr><td class=\"w40\">2.1</td><td class=\"w60\">Анкеты</td></tr></table></div>");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var press = new DocxPress();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> press.print(new Article("", "<article><img src=\"x\"/></article>")))
                .withMessageContaining("<img>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> press.print(new Article("", "<article><p class=\"huge\">x</p></article>")))
                .withMessageContaining("huge");
    }

    @Test
    void drawsWhateverPeopleWroteAsPlainText() {
        var article =
                new Drawing().draw("just-signed", "", Map.of("text", "${7*7}", "position", "<b>Зав</b>&\u0001едующий"));
        assertThat(article.root().getTextContent()).contains("${7*7}", "<b>Зав</b>&едующий", "А. П. Смирнова");
        assertThat(article.root().getElementsByTagName("b").getLength()).isZero();
    }

    private static byte[] saved(String extension, byte[] content) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("press." + extension), content);
        return content;
    }
}
