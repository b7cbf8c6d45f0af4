package org.nastavnik.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Restorations that fail half way, over a database with rows of its own. */
public final class BrokenRestorations {

    private final DatabaseAddress address;
    private final Path file;
    private final Path folder;

    /** @param file a whole backup of a kindergarten with a staff, not encrypted */
    public BrokenRestorations(DatabaseAddress address, Path file, Path folder) {
        this.address = address;
        this.file = file;
        this.folder = folder;
    }

    /** Each is refused with a sentence and leaves every row as it was. */
    public void leaveEverythingAsItWas() throws Exception {
        restore(file, false);
        new JdbcTemplate(address.dataSource()).update("update person set login = 'changed' where login = 'pedagog2'");
        var before = BackupLines.of(backup("before.zip"));
        assertThat(before.get("person").toString()).contains("changed");

        assertRefused("person", rows -> rows + rows.substring(rows.indexOf('\n') + 1), "таблицы person");
        assertRefused("person", rows -> rows.substring(0, rows.indexOf('\n') + 1), "ссылаются на то, чего в ней нет");
        assertRefused("person", rows -> rows.replaceFirst("\n\"\\d+\"", "\n\"nobody\""), "таблица person");
        assertRefused("person", rows -> rows + "\"1\"\n", "таблица person");
        assertRefused("duty", rows -> rows.replaceFirst("\n\"", "\n,\""), "таблица duty");
        var cut = Files.write(
                folder.resolve("cut.zip"),
                java.util.Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
        assertThatThrownBy(() -> restore(cut, true)).isInstanceOf(Refusal.class);

        assertThat(BackupLines.of(backup("after.zip"))).isEqualTo(before);
        restore(file, true);
        assertThat(BackupLines.of(backup("replaced.zip")).get("person").toString())
                .doesNotContain("changed");
    }

    private void assertRefused(String table, UnaryOperator<String> rows, String why) throws IOException {
        var forged = ForgedBackup.of(
                file, folder.resolve("forged-" + Integer.toHexString(rows.hashCode()) + ".zip"), table, rows);
        try (var whole = new BackupFile(forged, null)) {
            whole.verify();
        }
        assertThatThrownBy(() -> restore(forged, true))
                .as(why)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private void restore(Path from, boolean replace) throws Exception {
        try (var backup = new BackupFile(from, null)) {
            new Restoration(address, backup).run(replace, "test.zip", Instant.now());
        }
    }

    private Path backup(String name) throws Exception {
        var to = folder.resolve(name);
        try (var stream = Files.newOutputStream(to)) {
            new BackupWriter(address.dataSource(), "test", null).write(Instant.EPOCH, stream);
        }
        return to;
    }
}
