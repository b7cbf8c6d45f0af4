package org.nastavnik.backup.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A file of H2: the restored one is made beside it, under the same password, and renamed over it. */
final class H2Target implements Target {

    /** A path, and settings of the connection. */
    private static final Pattern URL =
            Pattern.compile("jdbc:h2:(?:file:)?((?:[a-z]:)?[^:;]+)((?:;[^;]*)*)", Pattern.CASE_INSENSITIVE);

    /** Would let others in, or keep a new file from being made. */
    private static final Set<String> LEFT_OUT =
            Set.of("AUTO_SERVER", "AUTO_SERVER_PORT", "FILE_LOCK", "IFEXISTS", "ACCESS_MODE_DATA");

    private static final String BESIDE = ".restoring";
    private static final String DATA = ".mv.db";

    private final Path file;
    private final Path fileBeside;
    private final DataSource beside;

    /** Keeps the present file locked; null where there is none. */
    private final @Nullable Connection present;

    H2Target(DatabaseAddress address) throws SQLException {
        var url = URL.matcher(address.url());
        if (!url.matches()) {
            throw new Refusal("Восстановить копию можно в файл H2 или в PostgreSQL, а в spring.datasource.url другое: "
                    + address.url().split(";", 2)[0] + ".");
        }
        var path =
                url.group(1).replaceFirst("^~", System.getProperty("user.home").replace("\\", "\\\\"));
        var settings = settings(url.group(2));
        this.file = Path.of(path + DATA);
        this.fileBeside = Path.of(path + BESIDE + DATA);
        this.beside = address.at("jdbc:h2:file:" + path + BESIDE + settings + ";DB_CLOSE_DELAY=-1")
                .dataSource();
        this.present = Files.exists(file)
                ? address.at("jdbc:h2:file:" + path + settings).dataSource().getConnection()
                : null;
        deleteBeside();
    }

    private static String settings(String given) {
        return Stream.of(given.split(";"))
                .filter(setting -> !setting.isBlank())
                .filter(setting ->
                        !LEFT_OUT.contains(setting.split("=", 2)[0].strip().toUpperCase(Locale.ROOT)))
                .map(";"::concat)
                .collect(Collectors.joining());
    }

    @Override
    public boolean isEmpty() throws SQLException {
        return present == null || new Schema(present).tables().isEmpty();
    }

    @Override
    public DataSource beside() {
        return beside;
    }

    @Override
    public void takePlace() throws SQLException, IOException {
        shutDown(beside.getConnection());
        if (present != null) {
            copyPermissions();
            shutDown(present);
        }
        Files.move(fileBeside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void copyPermissions() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fileBeside, Files.getPosixFilePermissions(file));
        }
    }

    /** Ends the database in good order, not the connection alone. */
    private static void shutDown(Connection connection) throws SQLException {
        try (connection) {
            new Schema(connection).execute("shutdown");
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            if (Files.exists(fileBeside)) {
                shutDown(beside.getConnection());
            }
        } finally {
            if (present != null) {
                present.close();
            }
            deleteBeside();
        }
    }

    /** Also what a restoration has left that was killed. */
    private void deleteBeside() {
        try {
            Files.deleteIfExists(fileBeside);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
