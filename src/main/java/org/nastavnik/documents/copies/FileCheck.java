package org.nastavnik.documents.copies;

import java.io.IOException;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Finds out what a file is from its content, never from its name, and whether it can be opened. */
@Component
public class FileCheck {

    /** As much as a page of the site takes. */
    public static final int LARGEST = 20 * 1024 * 1024;

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
                case PDF -> PdfCheck.open(content);
                case JPEG, PNG -> PictureCheck.open(content);
                case DOCX -> DocxCheck.open(content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFile(
                    "Файл повреждён и не открывается. Сохраните или отсканируйте документ ещё раз. " + ALLOWED);
        }
    }
}
