package org.nastavnik.backup.archive;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVParser;

/** A backup with other rows whose checksums are right all the same. */
public final class ForgedBackup {

    private ForgedBackup() {}

    /** @param rows of the table as they are written, with the line of columns */
    public static Path of(Path file, Path to, String table, UnaryOperator<String> rows) throws IOException {
        Files.copy(file, to);
        try (var zip = FileSystems.newFileSystem(to, Map.of())) {
            var entry = zip.getPath("tables/" + table + ".csv");
            var text = rows.apply(Files.readString(entry));
            Files.writeString(entry, text);
            var manifest = zip.getPath(Manifest.ENTRY);
            var told = Json.MAPPER.readValue(Files.readAllBytes(manifest), Manifest.class);
            Files.write(manifest, Json.MAPPER.writeValueAsBytes(with(told, table, text)));
        }
        return to;
    }

    private static Manifest with(Manifest told, String table, String text) throws IOException {
        var hash = DigestUtils.sha256Hex(text);
        try (var records = CSVParser.parse(new StringReader(text), Csv.FORMAT)) {
            var count = records.getRecords().size() - 1;
            return new Manifest(
                    told.format(),
                    told.product(),
                    told.flyway(),
                    told.engine(),
                    told.database(),
                    told.madeAt(),
                    told.tables().stream()
                            .map(each -> each.name().equals(table)
                                    ? new Manifest.Table(table, each.columns(), count, hash)
                                    : each)
                            .toList(),
                    told.sequences(),
                    told.journal());
        }
    }
}
