package org.nastavnik.documents.copies;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Finds out what a file is from its content, never from its name, and whether it can be opened. */
@Component
public class FileCheck {

    /** As much as a page of the site takes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** A scan of A3 at 600 dpi; a bigger picture is no scan of a paper, and unpacking it could take all memory. */
    private static final long MOST_PIXELS = 75_000_000;

    /** A PDF of 20 MB opens within a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int TAIL = 2048;
    private static final String ZIP = "application/zip";
    private static final String OOXML = "application/x-tika-ooxml";
    private static final String ALLOWED = "Подойдут PDF, JPEG, PNG или DOCX до 20 МБ.";

    private final Tika tika = new Tika();

    /**
     * One file at a time: whatever is unpacked to look at it, no more of it lies in memory at once.
     *
     * @throws RefusedFile when the file is empty, too big, of another kind, or broken
     */
    public synchronized FileKind kind(byte[] content) {
        if (content.length == 0) {
            throw new RefusedFile("Файл пустой. Выберите файл с копией документа.");
        }
        if (content.length > LARGEST) {
            throw new RefusedFile(
                    "Файл больше 20 МБ. Отсканируйте документ с меньшим разрешением или сохраните в PDF.");
        }
        var kind = detected(content);
        refuseBroken(kind, content);
        return kind;
    }

    private FileKind detected(byte[] content) {
        var type = tika.detect(content);
        if (type.equals(ZIP) || type.equals(OOXML)) {
            return FileKind.DOCX;
        }
        return FileKind.ofMediaType(type).orElseThrow(() -> new RefusedFile("Такой файл приложить нельзя. " + ALLOWED));
    }

    private static void refuseBroken(FileKind kind, byte[] content) {
        try {
            switch (kind) {
                case PDF -> openPdf(content);
                case JPEG, PNG -> openPicture(content);
                case DOCX -> DocxCheck.open(content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFile(
                    "Файл повреждён и не открывается. Сохраните или отсканируйте документ ещё раз. " + ALLOWED);
        }
    }

    /** PDFBox guesses what a torn file may have been; what the writer finished ends with a mark. */
    private static void openPdf(byte[] content) throws IOException {
        var tail = new String(content, Math.max(0, content.length - TAIL), Math.min(TAIL, content.length), ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new IOException("Not finished");
        }
        try (var pdf = Loader.loadPDF(new ImpatientRead(content, PATIENCE))) {
            if (pdf.getNumberOfPages() == 0) {
                throw new IOException("No pages");
            }
        } catch (InvalidPasswordException e) {
            throw new RefusedFile("Файл PDF закрыт паролем. Сохраните его без пароля и приложите снова.");
        }
    }

    private static void openPicture(byte[] content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("No reader");
            }
            open(readers.next(), stream);
        }
    }

    /** Reads the picture whole, but only every sixteenth point of it is kept: a torn file shows itself, memory stays free. */
    private static void open(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new RefusedFile(
                        "Изображение слишком большое. Отсканируйте документ с разрешением до 600 точек на дюйм.");
            }
            var sparsely = reader.getDefaultReadParam();
            sparsely.setSourceSubsampling(16, 16, 0, 0);
            reader.read(0, sparsely);
        } finally {
            reader.dispose();
        }
    }
}
