package org.nastavnik.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.stream.Collectors;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** A backup as it lies on the disk. */
public final class BackupFile implements AutoCloseable {

    private static final String DAMAGED = "Файл резервной копии повреждён: ";

    private final ZipFile zip;
    private final @Nullable String password;
    private final Manifest manifest;

    /**
     * @param password what the file may be encrypted with; null where there is none
     * @throws Refusal when this is no backup, or one this program cannot read
     */
    public BackupFile(Path file, @Nullable String password) {
        if (!Files.isReadable(file)) {
            throw new Refusal("Файла резервной копии нет или его нельзя прочитать: " + file.getFileName() + ".");
        }
        this.zip = new ZipFile(file.toFile(), password == null ? null : password.toCharArray());
        this.password = password;
        try {
            this.manifest = manifest();
        } catch (Refusal refusal) {
            close();
            throw refusal;
        }
    }

    private Manifest manifest() {
        try (var read = open(Manifest.ENTRY)) {
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

    public boolean isEncrypted() {
        return header(Manifest.ENTRY).isEncrypted();
    }

    /**
     * Reads everything and compares it with what the file says of itself.
     *
     * @throws Refusal when they differ
     */
    public Manifest verify() {
        manifest.tables().forEach(this::verify);
        var named = manifest.tables().stream().map(Manifest.Table::entry).collect(Collectors.toSet());
        if (entries() != named.size() + 1) {
            throw new Refusal(DAMAGED + "в нём есть лишнее.");
        }
        return manifest;
    }

    private void verify(Manifest.Table table) {
        var digest = DigestUtils.getSha256Digest();
        var rows = -1L;
        try (var read = new DigestInputStream(open(table.entry()), digest);
                var records = CSVParser.parse(new InputStreamReader(read, UTF_8), Csv.FORMAT)) {
            for (var record : records) {
                rows = record.getRecordNumber() - 1;
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(DAMAGED + "таблица " + table.name() + " не читается.");
        }
        if (rows != table.rows() || !Hex.encodeHexString(digest.digest()).equals(table.sha256())) {
            throw new Refusal(DAMAGED + "таблица " + table.name() + " не та, что была записана.");
        }
    }

    /** The rows of a table, with its columns as the first. */
    CSVParser rows(Manifest.Table table) throws IOException {
        return CSVParser.parse(new InputStreamReader(open(table.entry()), UTF_8), Csv.FORMAT);
    }

    private InputStream open(String name) throws IOException {
        var header = header(name);
        if (header.isEncrypted() && password == null) {
            throw new Refusal("Резервная копия зашифрована. Задайте её пароль: nastavnik.backup.password"
                    + " (переменная NASTAVNIK_BACKUP_PASSWORD).");
        }
        try {
            return zip.getInputStream(header);
        } catch (ZipException failure) {
            if (failure.getType() == ZipException.Type.WRONG_PASSWORD) {
                throw new Refusal("Пароль резервной копии не подходит: задайте в nastavnik.backup.password тот,"
                        + " с которым её делали.");
            }
            throw failure;
        }
    }

    private FileHeader header(String name) {
        try {
            var header = zip.getFileHeader(name);
            if (header == null) {
                throw new Refusal(DAMAGED + "в нём нет " + name + ".");
            }
            return header;
        } catch (ZipException noZip) {
            throw new Refusal(DAMAGED + "это не ZIP или он записан не до конца.");
        }
    }

    private int entries() {
        try {
            return zip.getFileHeaders().size();
        } catch (ZipException noZip) {
            throw new UncheckedIOException(noZip);
        }
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
