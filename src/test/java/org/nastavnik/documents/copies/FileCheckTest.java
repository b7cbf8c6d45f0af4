package org.nastavnik.documents.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What is taken for a signed copy is decided by what is in the file. */
class FileCheckTest {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final FileCheck check = new FileCheck();

    @Test
    void knowsTheFourKindsByTheirContent() throws IOException {
        assertThat(check.kind(pdf(1, null))).isEqualTo(FileKind.PDF);
        assertThat(check.kind(picture("jpg"))).isEqualTo(FileKind.JPEG);
        assertThat(check.kind(picture("png"))).isEqualTo(FileKind.PNG);
        assertThat(check.kind(docx())).isEqualTo(FileKind.DOCX);
    }

    @Test
    void refusesWhatIsNoneOfThem() {
        refused(
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "Такой файл приложить нельзя");
        refused("MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1), "Такой файл приложить нельзя");
        refused(new byte[0], "Файл пустой");
        refused(new byte[FileCheck.LARGEST + 1], "больше 20 МБ");
    }

    @Test
    void refusesWhatIsBroken() throws IOException {
        refused(half(pdf(3, null)), "повреждён");
        refused(half(picture("png")), "повреждён");
        refused(half(docx()), "повреждён");
        refused(zipOf("readme.txt", 10), "повреждён");
        refused(pdf(0, null), "повреждён");
    }

    @Test
    void refusesWhatIsClosedByAPassword() throws IOException {
        refused(pdf(1, "secret"), "закрыт паролем");
    }

    /** A small file that would unpack into 900 megapixels. */
    @Test
    void refusesAPictureThatWouldFillTheMemory() {
        refused(pngClaiming(30_000, 30_000), "слишком большое");
    }

    @Test
    void refusesAnArchiveThatWouldFillTheMemory() throws IOException {
        refused(zipOf("word/document.xml", 300_000_000), "повреждён");
    }

    /** Built up in memory, half a million paragraphs would take a gigabyte. */
    @Test
    void readsALongDocxWithoutKeepingIt() throws IOException {
        assertThat(check.kind(docx(DOCUMENT, "<w:p/>".repeat(3_000_000)))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void refusesADocxThatIsNone() throws IOException {
        refused(docx(DOCUMENT, ""), "повреждён");
        refused(docx(DOCUMENT, "<w:p>"), "повреждён");
        refused(docx(DOCUMENT.replace("openxmlformats-officedocument", "ms-word"), "<w:p/>"), "повреждён");
        refused(docx("application/vnd.ms-word.document.macroEnabled.main+xml", "<w:p/>"), "есть макрос");
    }

    @Test
    void refusesADocxWithFieldsThatFetchOrRun() throws IOException {
        refused(docx(DOCUMENT, "<w:p><w:fldSimple w:instr=' DDEAUTO a b'/></w:p>"), "внешний файл");
        refused(docx(DOCUMENT, "<w:p/><w:altChunk/>"), "внешний файл");
        assertThat(check.kind(docx(DOCUMENT, "<w:p><w:fldSimple w:instr=' PAGE '/></w:p>")))
                .isEqualTo(FileKind.DOCX);
    }

    /** A megabyte that unpacks into a gigabyte, before the first page is found; no machine does that within the time given here. */
    @Test
    void refusesAPdfThatWouldKeepItsReaderBusy() throws IOException {
        assertThat(check.kind(pdfPadded(1_000))).isEqualTo(FileKind.PDF);
        var busy = pdfPadded(1_000_000_000);
        assertThatThrownBy(() -> PdfCheck.open(busy, Duration.ofMillis(50))).isInstanceOf(IOException.class);
        PdfCheck.open(busy, Duration.ofMinutes(5));
    }

    private void refused(byte[] content, String why) {
        assertThatThrownBy(() -> check.kind(content))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining(why);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A PDF whose tree of pages lies in a packed stream, with so many spaces behind it. */
    private static byte[] pdfPadded(long spaces) throws IOException {
        var catalogue = "<</Type/Catalog/Pages 2 0 R>> ";
        var objects = "1 0 2 %d ".formatted(catalogue.length());
        var packed = new ByteArrayOutputStream();
        try (var unpacked = new DeflaterOutputStream(packed)) {
            unpacked.write(
                    (objects + catalogue + "<</Type/Pages/Count 1/Kids[]>> ").getBytes(StandardCharsets.US_ASCII));
            var blanks = " ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            for (var left = spaces; left > 0; left -= blanks.length) {
                unpacked.write(blanks);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        var stream = pdf.size();
        write(pdf, 3, "/Type/ObjStm/N 2/First %d/Filter/FlateDecode".formatted(objects.length()), packed.toByteArray());
        var places = pdf.size();
        var table = java.nio.ByteBuffer.allocate(5 * 6)
                .put(new byte[6])
                .put(new byte[] {2, 0, 0, 0, 3, 0})
                .put(new byte[] {2, 0, 0, 0, 3, 1})
                .put((byte) 1)
                .putInt(stream)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(places)
                .put((byte) 0)
                .array();
        write(pdf, 4, "/Type/XRef/Size 5/Root 1 0 R/W[1 4 1]", table);
        pdf.writeBytes("startxref\n%d\n%%%%EOF\n".formatted(places).getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream pdf, int number, String attributes, byte[] content) {
        pdf.writeBytes("%d 0 obj <<%s/Length %d>> stream\n"
                .formatted(number, attributes, content.length)
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(content);
        pdf.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        try (var pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var page = 0; page < pages; page++) {
                pdf.addPage(new PDPage());
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 300; x++) {
            picture.setRGB(x, x, 0xFFFFFF * x);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx() throws IOException {
        try (var docx = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            docx.createParagraph().createRun().setText("Приказ");
            docx.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx(String contentType, String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + contentType
                            + "\"/></Types>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] zipOf(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (var written = 0; written < size; written += 100_000) {
                zip.write(new byte[Math.min(100_000, size)]);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] pngClaiming(int width, int height) {
        var header = java.nio.ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return java.nio.ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }
}
