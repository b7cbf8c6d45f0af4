package org.nastavnik.backup.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** What is in a backup, so that a test can tell two of them alike whatever the order of their rows. */
public final class BackupLines {

    private BackupLines() {}

    /** The rows by table, sorted. */
    public static TreeMap<String, List<String>> of(Path file) throws IOException {
        var lines = new TreeMap<String, List<String>>();
        try (var backup = new BackupFile(file, null)) {
            for (var table : backup.verify().tables()) {
                var columns = table.columns().stream().sorted().toList();
                var places = columns.stream().map(table.columns()::indexOf).toList();
                try (var rows = backup.rows(table)) {
                    lines.put(
                            table.name(),
                            rows.stream()
                                    .skip(1)
                                    .map(row -> places.stream()
                                            .map(row::get)
                                            .toList()
                                            .toString())
                                    .sorted()
                                    .toList());
                }
            }
        }
        return lines;
    }
}
