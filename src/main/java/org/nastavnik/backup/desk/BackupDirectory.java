package org.nastavnik.backup.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nastavnik.backup.archive.Refusal;

/** The directory backups lie in. Each file is for nobody but the application's own user. */
class BackupDirectory {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("nastavnik-\\d{4}-\\d{2}-\\d{2}-\\d{6}-\\d{3}\\.zip");
    private static final String UNFINISHED = ".part";
    private static final Duration LONGEST_WRITING = Duration.ofDays(1);
    private static final String NOBODY_ELSE = "------";

    private final Path directory;

    BackupDirectory(Path directory) {
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
                    .map(BackupDirectory::kept)
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

    /** Makes the directory where there is none, for nobody but the application's own user. */
    void open() throws IOException {
        Files.createDirectories(directory, only("rwx------"));
    }

    /** An empty file to be written. What a node that went down has left half written goes. */
    Path begin(Instant now) throws IOException {
        removeUnfinished(now.minus(LONGEST_WRITING));
        return Files.createFile(
                directory.resolve("nastavnik-" + MOMENT.format(now) + ".zip" + UNFINISHED), only("rw-------"));
    }

    private void removeUnfinished(Instant before) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.filter(BackupDirectory::isUnfinished).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED)
                && NAME.matcher(finalName(file)).matches();
    }

    /** Only what is whole gets the name of a backup. */
    void finish(Path written) throws IOException {
        Files.move(written, directory.resolve(finalName(written)), StandardCopyOption.ATOMIC_MOVE);
    }

    static String finalName(Path unfinished) {
        var name = unfinished.getFileName().toString();
        return name.substring(0, name.length() - UNFINISHED.length());
    }

    /** The next one may grow by half; less than some megabytes it never takes. */
    void refuseWithoutSpace() throws IOException {
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

    /** The rights others than the owner have in a directory somebody else has made; it stays as it is. */
    Optional<String> openTo() {
        if (!hasRights() || !Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try {
            var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(directory));
            return Optional.of(rights).filter(all -> !all.endsWith(NOBODY_ELSE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FileAttribute<?>[] only(String rights) {
        return hasRights()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private boolean hasRights() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
