package org.nastavnik.backup.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself, in its last entry.
 *
 * @param format of the file, {@link #FORMAT} for this program
 * @param flyway the version of our tables
 * @param engine the version of the engine's tables
 * @param database the product it was made from
 * @param sequences the next number of each
 * @param journal number and hash of the journal's last entry
 */
public record Manifest(
        int format,
        String product,
        String flyway,
        String engine,
        String database,
        Instant madeAt,
        List<Table> tables,
        Map<String, Long> sequences,
        String journal) {

    public static final int FORMAT = 1;

    /** The name of its entry. */
    public static final String ENTRY = "manifest.json";

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** @param sha256 of the table's entry, before it is packed */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".csv";
        }
    }
}
