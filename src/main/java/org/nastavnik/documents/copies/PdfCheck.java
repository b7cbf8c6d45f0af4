package org.nastavnik.documents.copies;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and looks for what does more than show pages: programs, commands and files within. */
final class PdfCheck {

    /** A PDF of 20 MB opens within a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int TAIL = 2048;
    private static final int MOST_OBJECTS = 500_000;
    private static final COSName ACTION = COSName.S;
    private static final Set<String> COMMANDS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "GoToR", "Rendition", "RichMediaExecute");
    private static final Set<String> CONTENTS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

    private PdfCheck() {}

    /**
     * @throws IOException when it cannot be opened
     * @throws RefusedFile when it is closed by a password, or does more than show pages
     */
    static void open(byte[] content) throws IOException {
        open(content, PATIENCE);
    }

    /** @param patience how long reading may take in all */
    static void open(byte[] content, Duration patience) throws IOException {
        refuseUnfinished(content);
        try (var pdf = Loader.loadPDF(new ImpatientRead(content, patience))) {
            if (pdf.getNumberOfPages() == 0) {
                throw new IOException("No pages");
            }
            refuseActive(pdf.getDocument().getTrailer());
        } catch (InvalidPasswordException e) {
            throw new RefusedFile("Файл PDF закрыт паролем. Сохраните его без пароля и приложите снова.");
        }
    }

    /** PDFBox guesses what a torn file may have been; what the writer finished ends with a mark. */
    private static void refuseUnfinished(byte[] content) throws IOException {
        var tail = new String(content, Math.max(0, content.length - TAIL), Math.min(TAIL, content.length), ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new IOException("Not finished");
        }
    }

    /** Goes through everything that can be reached; what streams hold stays packed. */
    private static void refuseActive(COSDictionary trailer) throws IOException {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var open = new ArrayDeque<COSBase>();
        open.push(trailer);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new IOException("Too much in it");
            }
            if (next instanceof COSObject reference && reference.getObject() != null) {
                open.push(reference.getObject());
            } else if (next instanceof COSArray array) {
                array.forEach(open::push);
            } else if (next instanceof COSDictionary dictionary) {
                refuseActiveOne(dictionary);
                dictionary.getValues().forEach(open::push);
            }
        }
    }

    private static void refuseActiveOne(COSDictionary dictionary) {
        if (dictionary.getItem(ACTION) != null && COMMANDS.contains(dictionary.getNameAsString(ACTION, ""))
                || dictionary.keySet().stream().map(COSName::getName).anyMatch(CONTENTS::contains)) {
            throw new RefusedFile("В файле PDF есть программа, команда или вложенный файл. Напечатайте документ в новый"
                    + " PDF или отсканируйте его и приложите снова.");
        }
    }
}
