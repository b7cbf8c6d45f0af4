package org.nastavnik.staff.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.RussianDate;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first sheet of an XLSX file line by line, so that a file made to fill the memory does not. */
final class XlsxSheet {

    private static final long MAX_UNPACKED_BYTES = 40L * 1024 * 1024;
    private static final int MAX_COLUMNS = 64;
    private static final Pattern STYLES = Pattern.compile("/xl/(styles.*|theme/.*)");
    private static final int MOST_STYLES = 2 * 1024 * 1024;

    static {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(MAX_UNPACKED_BYTES);
    }

    private XlsxSheet() {}

    static Sheet read(byte[] file, int maxLines) {
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
            refuseLargeStyles(workbook);
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw unreadable();
            }
            var rows = new Rows(maxLines);
            try (var sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        null,
                        new ReadOnlySharedStringsTable(workbook),
                        rows,
                        new PlainValues(),
                        false));
                parser.parse(new InputSource(sheet));
            }
            return new Sheet(rows.lines);
        } catch (UnreadableFile named) {
            throw named;
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | ParserConfigurationException
                // Whatever the library stumbles over in a damaged file: numbers that are none, cells that lie nowhere.
                | RuntimeException broken) {
            throw unreadable();
        }
    }

    /** Unlike sheets, styles are built up in memory, where a byte of the file takes a hundred. */
    private static void refuseLargeStyles(OPCPackage workbook) throws IOException {
        for (var part : workbook.getPartsByName(STYLES)) {
            try (var stream = part.getInputStream()) {
                if (stream.readNBytes(MOST_STYLES + 1).length > MOST_STYLES) {
                    throw unreadable();
                }
            }
        }
    }

    private static UnreadableFile unreadable() {
        return new UnreadableFile("Не удалось открыть файл XLSX: он повреждён или это не таблица. Откройте его в"
                + " программе для таблиц и сохраните заново.");
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final int maxLines;
        private final List<Sheet.Line> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        private Rows(int maxLines) {
            this.maxLines = maxLines;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            var place = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (place >= MAX_COLUMNS) {
                return;
            }
            while (cells.size() < place) {
                cells.add("");
            }
            cells.add(value == null ? "" : value.strip());
        }

        @Override
        public void endRow(int row) {
            var line = new Sheet.Line(row + 1, cells);
            if (!line.isBlank()) {
                lines.add(line);
            }
            if (lines.size() > maxLines) {
                throw StaffFile.tooLong();
            }
        }
    }

    /** Dates as people write them, numbers without the decoration of their cells. */
    private static final class PlainValues extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            return plain(value, formatIndex, format);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904Windowing) {
            return plain(value, formatIndex, format);
        }

        private static String plain(double value, int formatIndex, String format) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                return RussianDate.of(DateUtil.getLocalDateTime(value).toLocalDate());
            }
            return BigDecimal.valueOf(value)
                    .setScale(6, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
