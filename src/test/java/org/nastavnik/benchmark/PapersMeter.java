package org.nastavnik.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.domain.Cabinet;
import org.nastavnik.documents.domain.DrawnDocument;
import org.nastavnik.documents.domain.Entry;
import org.nastavnik.documents.print.DocxPress;
import org.nastavnik.documents.print.PdfPress;

/** Measures what one document of each kind costs to print, once the year has been played. */
final class PapersMeter {

    private static final int WARM_UPS = Integer.getInteger("benchmark.prints.warm-ups", 20);
    private static final int PRINTS = Integer.getInteger("benchmark.prints", 30);
    private static final double MILLION = 1_000_000.0;
    private static final Path REPORT = Path.of("target", "benchmark", "documents.md");

    private final Cabinet cabinet;
    private final Reader reader;
    private final PdfPress pdf = new PdfPress();
    private final DocxPress docx = new DocxPress();

    PapersMeter(Cabinet cabinet, Reader reader) {
        this.cabinet = cabinet;
        this.reader = reader;
    }

    void report(String year) {
        var text = new StringBuilder("""
                # One document of each kind, median of %d prints

                | document | PDF, ms | PDF, MB allocated | DOCX, ms | DOCX, MB allocated | PDF/DOCX, time | PDF, KB | DOCX, KB |
                |---|---|---|---|---|---|---|---|
                """.formatted(PRINTS));
        oneOfEachKind(year).forEach((name, document) -> text.append(line(name, document)));
        System.out.println(text);
        try {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, DrawnDocument> oneOfEachKind(String year) {
        var firsts = cabinet.year(year, reader).stream()
                .collect(Collectors.toMap(
                        entry -> entry.paper().equals("act")
                                ? entry.name().replaceAll(" от .* № \\S+", "")
                                : entry.paper(),
                        entry -> entry,
                        (first, second) -> first,
                        LinkedHashMap<String, Entry>::new));
        var documents = new LinkedHashMap<String, DrawnDocument>();
        firsts.forEach((name, entry) -> documents.put(
                name, cabinet.open(entry.paper(), entry.id(), reader).orElseThrow()));
        return documents;
    }

    private String line(String name, DrawnDocument document) {
        var asPdf = measure(() -> pdf.print(document.article()));
        var asDocx = measure(() -> docx.print(document.article()));
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f | %d | %d |%n",
                name,
                asPdf.millis(),
                asPdf.megabytes(),
                asDocx.millis(),
                asDocx.megabytes(),
                asPdf.millis() / asDocx.millis(),
                asPdf.size() / 1024,
                asDocx.size() / 1024);
    }

    private static Cost measure(Press press) {
        var size = 0;
        for (var print = 0; print < WARM_UPS; print++) {
            size = press.print().length;
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var thread = Thread.currentThread().getId();
        var nanos = new long[PRINTS];
        var before = threads.getThreadAllocatedBytes(thread);
        for (var print = 0; print < PRINTS; print++) {
            var from = System.nanoTime();
            press.print();
            nanos[print] = System.nanoTime() - from;
        }
        var allocated = threads.getThreadAllocatedBytes(thread) - before;
        Arrays.sort(nanos);
        return new Cost(nanos[PRINTS / 2] / MILLION, allocated / MILLION / PRINTS, size);
    }

    private interface Press {
        byte[] print();
    }

    private record Cost(double millis, double megabytes, int size) {}
}
