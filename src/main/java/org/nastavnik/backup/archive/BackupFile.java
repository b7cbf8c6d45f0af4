package org.nastavnik.backup.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVParser;

/** A backup as it lies on the disk. */
public final class BackupFile implements AutoCloseable {

    private static final String DAMAGED = "Файл резервной копии повреждён: ";

    private final ZipFile zip;
    private final Manifest manifest;

    /** @throws Refusal when this is no backup, or one this program cannot read */
    public BackupFile(Path file) {
        if (!Files.isReadable(file)) {
            throw new Refusal("Файла резервной копии нет или его нельзя прочитать: " + file.getFileName() + ".");
        }
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException noZip) {
            throw new Refusal(DAMAGED + "это не ZIP или он записан не до конца.");
        }
        try {
            manifest = manifest();
        } catch (Refusal refusal) {
            close();
            throw refusal;
        }
    }

    private Manifest manifest() {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refusal(DAMAGED + "в нём нет " + Manifest.ENTRY + ".");
        }
        try (var read = zip.getInputStream(entry)) {
            var told = Json.MAPPER.readTree(read);
            if (told.path("format").asInt() != Manifest.FORMAT) {
                throw new Refusal("Эту резервную копию сделала более новая программа. Обновите приложение.");
            }
            return Json.MAPPER.treeToValue(told, Manifest.class);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal(DAMAGED + Manifest.ENTRY + " не читается.");
        }
    }

    public Manifest told() {
        return manifest;
    }

    /**
     * Reads everything and compares it with what the file says of itself.
     *
     * @throws Refusal when they differ
     */
    public Manifest verify() {
        for (var table : manifest.tables()) {
            var digest = Digests.sha256();
            var rows = 0L;
            try (var read = new DigestInputStream(open(table), digest);
                    var records = CSVParser.parse(new InputStreamReader(read, StandardCharsets.UTF_8), Csv.FORMAT)) {
                for (var record : records) {
                    rows += record.getRecordNumber() > 1 ? 1 : 0;
                }
            } catch (IOException | UncheckedIOException unreadable) {
                throw new Refusal(DAMAGED + "таблица " + table.name() + " не читается.");
            }
            if (rows != table.rows() || !Digests.hex(digest).equals(table.sha256())) {
                throw new Refusal(DAMAGED + "таблица " + table.name() + " не та, что была записана.");
            }
        }
        var named = manifest.tables().stream().map(Manifest.Table::entry).collect(Collectors.toSet());
        if (zip.size() != named.size() + 1) {
            throw new Refusal(DAMAGED + "в нём есть лишнее.");
        }
        return manifest;
    }

    /** The rows of a table, with its columns as the first. */
    CSVParser rows(Manifest.Table table) throws IOException {
        return CSVParser.parse(new InputStreamReader(open(table), StandardCharsets.UTF_8), Csv.FORMAT);
    }

    private java.io.InputStream open(Manifest.Table table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new Refusal(DAMAGED + "нет таблицы " + table.name() + ".");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
