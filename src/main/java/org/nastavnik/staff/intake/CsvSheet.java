package org.nastavnik.staff.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads CSV as Excel and LibreOffice save it in Russia: UTF-8 or Windows-1251, semicolons, commas or tabs. */
final class CsvSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvSheet() {}

    static Sheet read(byte[] file, int maxLines) {
        var text = decode(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var lines = new ArrayList<Sheet.Line>();
        try (var parser = CSVParser.parse(text, format)) {
            var nextLine = 1;
            for (var row : parser) {
                var line =
                        new Sheet.Line(nextLine, row.stream().map(String::strip).toList());
                nextLine = (int) parser.getCurrentLineNumber() + 1;
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > maxLines) {
                    throw StaffFile.tooLong();
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableFile("Не удалось разобрать файл CSV: проверьте, что все кавычки в нём закрыты.");
        }
        return new Sheet(lines);
    }

    private static String decode(byte[] file) {
        var text = decodeStrictly(file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Text in Windows-1251 with Russian letters is never valid UTF-8. */
    private static String decodeStrictly(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1251"));
        }
    }

    private static char delimiter(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ';';
        for (var candidate : new char[] {',', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char delimiter) {
        var quoted = false;
        var count = 0L;
        for (var character : header.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == delimiter && !quoted) {
                count++;
            }
        }
        return count;
    }
}
