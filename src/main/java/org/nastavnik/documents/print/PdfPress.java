package org.nastavnik.documents.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Prints articles as PDF. Nothing is fetched from anywhere: a document has no pictures and no style but ours. */
@Component
public class PdfPress {

    /** Metrically the same as Times New Roman, which ГОСТ Р 7.0.97-2016 recommends, and free to embed. */
    private static final String FONTS = "/liberation/LiberationSerif-";

    static {
        // It tells how it gets on with every page, past the application's own log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] regular = bytes(FONTS + "Regular.ttf");
    private final byte[] bold = bytes(FONTS + "Bold.ttf");
    private final byte[] italic = bytes(FONTS + "Italic.ttf");
    private final String style = text("/documents/page.css") + text("/static/css/documents.css");
    private final String onItsSide = "@page { size: A4 landscape; margin: 20mm 15mm 15mm 20mm; }";

    public byte[] print(Article article) {
        var page = article.page(article.landscape() ? style + onItsSide : style);
        try (var pdf = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(regular), "Times New Roman", 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), "Times New Roman", 700, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(italic), "Times New Roman", 400, FontStyle.ITALIC, true)
                    .useUriResolver((base, uri) -> null)
                    .withW3cDocument(page, null)
                    .withProducer("Наставник")
                    .toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try (var stream = Objects.requireNonNull(PdfPress.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
