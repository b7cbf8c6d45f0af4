package org.nastavnik.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands in every table, the engine's and the modules', so that a test can tell that nothing has changed; but not the journal
 * of access, which tells of attempts too.
 */
public final class DatabaseDigest {

    private final JdbcTemplate jdbc;

    public DatabaseDigest(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A number for the content of each table; the order of rows does not matter. */
    public Map<String, Long> take() {
        Map<String, Long> digests = new TreeMap<>();
        for (var table : tables()) {
            var digest = new long[] {0};
            jdbc.query("select * from \"" + table + "\"", row -> {
                long hash = 17;
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    hash = hash * 1_000_003
                            + String.valueOf(row.getString(column)).hashCode();
                }
                digest[0] += hash * 31 + 1;
            });
            digests.put(table, digest[0]);
        }
        return digests;
    }

    /** The tables whose content differs between two digests. */
    public static TreeSet<String> changed(Map<String, Long> before, Map<String, Long> after) {
        var tables = new TreeSet<String>();
        var all = new HashMap<>(before);
        all.putAll(after);
        all.keySet().forEach(table -> {
            if (!Objects.equals(before.get(table), after.get(table))) {
                tables.add(table);
            }
        });
        return tables;
    }

    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type like '%TABLE' and lower(table_name) not like 'journal%' order by table_name",
                String.class);
    }
}
