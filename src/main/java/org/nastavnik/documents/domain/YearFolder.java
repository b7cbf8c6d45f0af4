package org.nastavnik.documents.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.copies.SignedCopy;
import org.nastavnik.documents.print.Article;
import org.nastavnik.documents.print.Drawing;
import org.nastavnik.documents.print.PdfPress;
import org.nastavnik.kindergarten.Kindergarten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All documents of a school year in one ZIP, in folders by stage, with an inventory as the first page. */
@Service
@Transactional(readOnly = true)
public class YearFolder {

    private static final int LONGEST_NAME = 100;

    private final Cabinet cabinet;
    private final SignedCopies copies;
    private final Drawing drawing;
    private final PdfPress press;
    private final Kindergarten kindergarten;
    private final Days days;

    YearFolder(
            Cabinet cabinet,
            SignedCopies copies,
            Drawing drawing,
            PdfPress press,
            Kindergarten kindergarten,
            Days days) {
        this.cabinet = cabinet;
        this.copies = copies;
        this.drawing = drawing;
        this.press = press;
        this.kindergarten = kindergarten;
        this.days = days;
    }

    /**
     * Writes the folder of what this reader may see; one document at a time is held in memory, and no connection to the database
     * while it goes out to somebody who reads slowly.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(String year, Reader reader, OutputStream to) throws IOException {
        var folder = list(year, reader);
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        file(zip, "00 Опись.pdf", press.print(inventory(year, folder)));
        for (var item : folder) {
            var document = cabinet.open(item.entry().paper(), item.entry().id(), reader)
                    .orElseThrow();
            file(zip, item.path() + ".pdf", press.print(document.article()));
            for (var copy : item.copies()) {
                zip.putNextEntry(new ZipEntry(item.path() + " – подписанная копия " + copy.id() + "."
                        + copy.kind().extension()));
                copies.write(copy, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** Whose data the folder of this reader holds, see {@link org.nastavnik.documents.Paper#people}. */
    public Set<Long> people(String year, Reader reader) {
        return cabinet.year(year, reader).stream()
                .flatMap(entry -> cabinet.people(entry.paper(), entry.id()).stream())
                .collect(Collectors.toSet());
    }

    /** The first page: every document of the folder with its date, state and signed copies. */
    public Article inventory(String year, Reader reader) {
        return inventory(year, list(year, reader));
    }

    private static void file(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private List<Item> list(String year, Reader reader) {
        var folder = new ArrayList<Item>();
        for (var entry : cabinet.year(year, reader)) {
            var number = folder.size() + 1;
            folder.add(new Item(number, entry, copies.of(entry.paper(), entry.id())));
        }
        return folder;
    }

    private Article inventory(String year, List<Item> folder) {
        var fields = new HashMap<String, Object>();
        fields.put("kindergarten", kindergarten.requisites());
        fields.put("year", SchoolYear.inWords(year));
        fields.put("day", days.today());
        fields.put("items", folder);
        return drawing.draw("inventory", "Опись документов " + year, Map.copyOf(fields));
    }

    /** A document in the folder, with its place in the inventory. */
    public record Item(int number, Entry entry, List<SignedCopy> copies) {

        String path() {
            var name = FileName.of("%03d %s".formatted(number, entry.name()), LONGEST_NAME, "");
            return entry.folder() + "/" + name.substring(0, name.length() - 1);
        }

        public String copiesInWords() {
            return copies.isEmpty() ? "нет" : String.valueOf(copies.size());
        }
    }
}
