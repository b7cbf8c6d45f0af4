package org.nastavnik.backup.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.nastavnik.backup.archive.Refusal;

/** The directory backups lie in, readable for nobody but the application's own user. */
class BackupShelf {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("nastavnik-\\d{4}-\\d{2}-\\d{2}-\\d{6}-\\d{3}\\.zip");
    private static final String UNFINISHED = ".part";

    private final Path directory;

    BackupShelf(Path directory) {
        this.directory = directory;
    }

    record Kept(Path file, long size, Instant writtenAt) {

        String name() {
            return file.getFileName().toString();
        }
    }

    /** The newest first. */
    List<Kept> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .map(BackupShelf::kept)
                    .sorted(Comparator.comparing(Kept::name).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Kept kept(Path file) {
        try {
            return new Kept(
                    file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An empty file to be written. */
    Path begin(Instant now) throws IOException {
        Files.createDirectories(directory);
        restrict(directory, "rwx------");
        var file = directory.resolve("nastavnik-" + MOMENT.format(now) + ".zip" + UNFINISHED);
        Files.deleteIfExists(file);
        Files.createFile(file);
        restrict(file, "rw-------");
        return file;
    }

    /** Only what is whole gets the name of a backup. */
    Path finish(Path written) throws IOException {
        var name = written.getFileName().toString();
        return Files.move(
                written,
                directory.resolve(name.substring(0, name.length() - UNFINISHED.length())),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** The next one may grow by half; less than some megabytes it never takes. */
    void refuseWithoutSpace() throws IOException {
        Files.createDirectories(directory);
        var last = all().stream().mapToLong(Kept::size).findFirst().orElse(0);
        var needed = last + last / 2 + 20L * 1024 * 1024;
        var free = Files.getFileStore(directory).getUsableSpace();
        if (free < needed) {
            throw new Refusal("Мало места для резервной копии: свободно " + free / 1024 / 1024 + " МБ, нужно "
                    + needed / 1024 / 1024 + " МБ. Освободите место или укажите другой nastavnik.backup.directory.");
        }
    }

    void keepNewest(int number) throws IOException {
        for (var old : all().stream().skip(number).toList()) {
            Files.deleteIfExists(old.file());
        }
    }

    private static void restrict(Path file, String permissions) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
