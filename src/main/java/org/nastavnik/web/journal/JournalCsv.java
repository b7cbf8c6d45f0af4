package org.nastavnik.web.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nastavnik.journal.Entry;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Search;
import org.springframework.stereotype.Component;

/** The journal as a table for a spreadsheet, which opens it in Russian and takes nothing in it for a formula. */
@Component
class JournalCsv {

    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final int AT_ONCE = 500;
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.EXCEL)
            .setDelimiter(';')
            .setHeader("Номер", "Когда", "Кто", "Логин", "Событие", "Что", "О ком", "Адрес")
            .get();

    private final Journal journal;
    private final JournalWords words;

    JournalCsv(Journal journal, JournalWords words) {
        this.journal = journal;
        this.words = words;
    }

    void write(Search search, OutputStream to) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        var printer = new CSVPrinter(writer, FORMAT);
        var waiting = new ArrayList<Entry>();
        try {
            journal.each(search, entry -> {
                waiting.add(entry);
                if (waiting.size() == AT_ONCE) {
                    print(waiting, printer);
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        print(waiting, printer);
        printer.flush();
    }

    private void print(List<Entry> entries, CSVPrinter printer) {
        try {
            for (var line : words.lines(entries)) {
                printer.printRecord(
                        line.cells().stream().map(JournalCsv::harmless).toList());
            }
            entries.clear();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A cell that begins like a formula is told to be text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
